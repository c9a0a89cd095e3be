import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Section } from "@/components/ui/section.tsx";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { StyleImage } from "@/features/styles/style-image.tsx";
import { styleName } from "@/features/styles/style-name.ts";

const SHOWN = 8;

/** What awaits somebody without portraits: a few styles of the catalogue. */
export function StylesPreview(): ReactNode {
  const t = useTranslations("dashboard.styles");
  const locale = useLocale();
  const { data: styles } = useStyles();
  if (!styles?.length) return null;
  return (
    <Section title={t("title")}>
      <ul className="grid grid-cols-3 gap-x-2 gap-y-4 sm:gap-x-3 md:grid-cols-4">
        {styles.filter(({ active }) => active).slice(0, SHOWN).map((style) => (
          <li key={style.id} className="grid content-start gap-2 max-md:nth-[n+7]:hidden">
            <StyleImage style={style} sizes="(min-width: 768px) 12rem, 33vw" />
            <p className="line-clamp-2 text-sm leading-snug font-medium">
              {styleName(style, locale)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
