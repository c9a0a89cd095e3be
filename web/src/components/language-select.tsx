import Languages from "icon:languages";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { NativeSelect } from "@/components/ui/native-select.tsx";
import { locales } from "@/lib/i18n/detect-locale.ts";
import { setLocale } from "@/lib/i18n/message-store.ts";

/** The language, for pages before sign-in. */
export function LanguageSelect(): ReactNode {
  const t = useTranslations("common");
  const locale = useLocale();
  return (
    <NativeSelect
      icon={Languages}
      label={t("language")}
      value={locale}
      onValueChange={(value) => void setLocale(value)}
      options={locales.map((value) => ({
        value,
        label: t(`languages.${value}`),
        lang: value,
      }))}
    />
  );
}
