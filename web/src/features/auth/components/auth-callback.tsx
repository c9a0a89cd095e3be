import type { ReactNode } from "react";
import { useLoaderData } from "react-router";
import { useTranslations } from "use-intl";
import { followCallback } from "../loaders.ts";
import { AuthHeading } from "./auth-heading.tsx";
import { LinkFailed } from "./link-failed.tsx";

export { followCallback as loader };

/** Only seen when the link failed or is not enough: otherwise the loader has gone on already. */
export function AuthCallback(): ReactNode {
  const t = useTranslations("auth.halfConfirmed");
  const { error, isHalf } = useLoaderData<typeof followCallback>();
  if (isHalf) return <AuthHeading title={t("title")} text={t("text")} />;
  return error && <LinkFailed error={error} isReset={false} />;
}
