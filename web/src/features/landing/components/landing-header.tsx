import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { LanguageSelect } from "@/components/look-selects.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";

/** The name, the language and the way in. */
export function LandingHeader(): ReactNode {
  const t = useTranslations("common");
  return (
    <header className="page-width flex h-18 items-center justify-between gap-3">
      <Logo />
      <div className="flex items-center gap-1 sm:gap-2">
        <LanguageSelect />
        {!hasSessionHint() && (
          <Link
            to={paths.auth.signIn.getHref()}
            className={buttonClasses({ variant: "ghost", size: "sm" })}
          >
            {t("signIn")}
          </Link>
        )}
      </div>
    </header>
  );
}
