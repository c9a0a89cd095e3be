import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AuthHeading } from "./auth-heading.tsx";

/** One of the two addresses of a change is confirmed. */
export function HalfConfirmed(): ReactNode {
  const t = useTranslations("auth.halfConfirmed");
  return <AuthHeading title={t("title")} text={t("text")} />;
}
