import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { LanguageSelect, ThemeSelect } from "@/components/look-selects.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";

/** Above the pages that anybody may read: the name, the language and the way in. */
export function SiteHeader(): ReactNode {
  const t = useTranslations("common");
  const isSignedIn = hasSessionHint();
  const way = isSignedIn ? paths.dashboard : paths.auth.signIn;
  return (
    <header className="page-width flex h-18 items-center justify-between gap-3">
      <Link to={paths.landing.getHref()} className="rounded-lg">
        <Logo />
      </Link>
      <div className="flex items-center gap-1 sm:gap-2">
        <LanguageSelect />
        <Link to={way.getHref()} className={buttonClasses({ variant: "ghost", size: "sm" })}>
          {t(isSignedIn ? "open" : "signIn")}
        </Link>
      </div>
    </header>
  );
}

/** Below them: the rules, the look and the language. */
export function SiteFooter(): ReactNode {
  const t = useTranslations("common");
  return (
    <footer className="border-t border-line">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-8">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Logo />
          <LegalLinks />
        </div>
        <div className="flex items-center gap-1">
          <ThemeSelect />
          <LanguageSelect />
        </div>
        <p className="w-full text-sm text-ink-muted">{t("madeWithCare")}</p>
      </div>
    </footer>
  );
}

/** The ways to the terms and to what happens with data. */
export function LegalLinks(): ReactNode {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("legal")} className="flex gap-x-5 text-sm">
      {(["terms", "privacy"] as const).map((page) => (
        <Link
          key={page}
          to={paths[page].getHref()}
          className="rounded-sm py-2 text-ink-muted underline-offset-4 hover:text-ink hover:underline"
        >
          {t(page)}
        </Link>
      ))}
    </nav>
  );
}

/** Tells search engines the one address of a page, whatever stands behind it or before it. */
export function CanonicalLink({ path }: { path: string }): ReactNode {
  const site = import.meta.env.VITE_SITE_URL || location.origin;
  return <link rel="canonical" href={new URL(path, site).href} />;
}
