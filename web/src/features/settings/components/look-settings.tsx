import Monitor from "icon:monitor";
import Moon from "icon:moon";
import Sun from "icon:sun";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { locales } from "@/lib/i18n/detect-locale.ts";
import { setLocale } from "@/lib/i18n/message-store.ts";
import { themes, useTheme } from "@/lib/theme.ts";
import { SettingsCard } from "./settings-card.tsx";

const icons = {
  system: <Monitor aria-hidden />,
  light: <Sun aria-hidden />,
  dark: <Moon aria-hidden />,
};

/** Language and theme, remembered by this browser. */
export function LookSettings(): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  const [theme, setTheme] = useTheme();
  return (
    <SettingsCard title={t("settings.look.title")}>
      <div className="grid gap-1.5">
        <p className="text-sm font-medium">{t("common.language")}</p>
        <RadioCardGroup
          label={t("common.language")}
          value={locale}
          onValueChange={(value) => void setLocale(value)}
          options={locales.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        />
      </div>
      <div className="grid gap-1.5">
        <p className="text-sm font-medium">{t("common.theme")}</p>
        <RadioCardGroup
          label={t("common.theme")}
          value={theme}
          onValueChange={setTheme}
          options={themes.map((value) => ({
            value,
            label: t(`common.themes.${value}`),
            icon: icons[value],
          }))}
          className="grid grid-cols-3 sm:flex [&>button]:px-2 sm:[&>button]:px-4"
        />
      </div>
    </SettingsCard>
  );
}
