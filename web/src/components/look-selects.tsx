import Languages from "icon:languages";
import SunMoon from "icon:sun-moon";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { IconType } from "@/components/ui/icon.tsx";
import { setLocale } from "@/lib/i18n/message-store.ts";
import { themes, useTheme } from "@/lib/theme.ts";
import { languageOptions } from "@/messages/locales.ts";

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
      options={languageOptions}
    />
  );
}

/** The theme, for pages before sign-in. */
export function ThemeSelect(): ReactNode {
  const t = useTranslations("common");
  const [theme, setTheme] = useTheme();
  return (
    <NativeSelect
      icon={SunMoon}
      label={t("theme")}
      value={theme}
      onValueChange={setTheme}
      options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
    />
  );
}

interface NativeSelectProps<Value extends string> {
  icon: IconType;
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string; lang?: string }[];
}

/** One of a few values in the browser's own list: light enough for pages before sign-in. */
function NativeSelect<Value extends string>(
  { icon: Icon, label, value, onValueChange, options }: NativeSelectProps<Value>,
): ReactNode {
  function choose(chosen: string): void {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValueChange(option.value);
  }
  return (
    <label className="inline-flex h-10 items-center gap-2 rounded-full px-3 text-sm font-medium text-ink-muted transition-colors focus-within:outline-2 focus-within:outline-focus hover:bg-sunken hover:text-ink">
      <Icon aria-hidden className="size-4.5" />
      <span className="sr-only">{label}</span>
      <select
        value={value}
        onChange={(event) => choose(event.target.value)}
        className="cursor-pointer appearance-none bg-transparent outline-none"
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            className="bg-surface text-ink"
          >
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
