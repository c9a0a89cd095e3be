import SunMoon from "icon:sun-moon";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NativeSelect } from "@/components/ui/native-select.tsx";
import { themes, useTheme } from "@/lib/theme.ts";

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
