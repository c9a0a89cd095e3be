import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLocale, useTranslations } from "use-intl";
import { Section } from "@/components/ui/section.tsx";
import { paths } from "@/config/paths.ts";
import { isOwn, useStyles } from "@/features/styles/api/get-styles.ts";
import { StyleImage } from "@/features/styles/style-image.tsx";
import { styleName } from "@/features/styles/style-name.ts";

/** Two rows in the widest windows; narrower ones show fewer, in two rows as well. */
const SHOWN = 12;

/** What awaits somebody without portraits: a few styles of the catalogue, each a way to begin. */
export function StylesPreview(): ReactNode {
  const t = useTranslations("dashboard.styles");
  const locale = useLocale();
  const { data: styles } = useStyles();
  if (!styles?.length) return null;
  return (
    <Section title={t("title")}>
      <ul className="grid grid-cols-3 gap-x-2 gap-y-4 sm:gap-x-3 md:grid-cols-4 xl:grid-cols-6">
        {styles.filter((style) => style.active && !isOwn(style)).slice(0, SHOWN).map((style) => (
          <li key={style.id} className="max-xl:nth-[n+9]:hidden max-md:nth-[n+7]:hidden">
            <Link
              to={paths.generate.getHref({ styleId: style.id })}
              className="group grid content-start gap-2 rounded-tile outline-offset-4"
            >
              <StyleImage
                style={style}
                sizes="(min-width: 768px) 12rem, 33vw"
                className="transition-shadow group-hover:shadow-lifted"
              />
              <span className="line-clamp-2 text-sm leading-snug font-medium">
                {styleName(style, locale)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
