import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { paths } from "@/config/paths.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { AuthHeading } from "./auth-heading.tsx";

/** A link of an e-mail, or Google, did not sign in: why, and the way on. */
export function LinkFailed({ error, isReset }: { error: Error; isReset: boolean }): ReactNode {
  const t = useTranslations();
  const { title, next } = useErrorText()(error);
  const isStale = !isReset && toAppError(error).code === "link_expired";
  return (
    <>
      <AuthHeading title={title} text={isStale ? t("auth.linkFailed.signIn") : next} />
      <Button asChild>
        {isReset
          ? <Link to={paths.auth.forgotPassword.getHref()}>{t("auth.linkFailed.newLink")}</Link>
          : <Link to={paths.auth.signIn.getHref()}>{t("common.signIn")}</Link>}
      </Button>
    </>
  );
}
