import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { LanguageSelect, ThemeSelect } from "@/components/look-selects.tsx";
import { Logo } from "@/components/ui/logo.tsx";

export function LandingFooter(): ReactNode {
  const t = useTranslations("landing.footer");
  return (
    <footer className="border-t border-line">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-8">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Logo />
          <p className="text-sm text-ink-muted">{t("made")}</p>
        </div>
        <div className="flex items-center gap-1">
          <ThemeSelect />
          <LanguageSelect />
        </div>
      </div>
    </footer>
  );
}
