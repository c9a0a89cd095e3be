import { type ReactNode, useEffect, useState } from "react";
import { Link } from "react-router";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "@/config/paths.ts";
import { usePublicSettings } from "@/config/use-public-settings.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";
import { getOfferedStyles, type OfferedStyle } from "../api/get-offered-styles.ts";

let asked: Promise<OfferedStyle[]> | undefined;

/** How many places wait for styles: as many as are shipped. */
const PLACES = 20;

/** What there is to choose from; each leads to an order that begins with it. Not there without an answer. */
export function StylesWall(): ReactNode {
  const t = useTranslations("tour.wall");
  const settings = usePublicSettings();
  const [styles, setStyles] = useState<OfferedStyle[] | null>();
  useEffect(() => {
    asked ??= getOfferedStyles();
    asked.then(setStyles, () => {
      asked = undefined;
      setStyles(null);
    });
  }, []);
  if (styles === null || styles?.length === 0) return null;
  return (
    <section className="grid gap-8 border-t border-line py-16 md:gap-10 md:py-24">
      <div className="page-width grid gap-3">
        <h2 className="display-lg">{t("title")}</h2>
        <p className="min-h-[1lh] text-lg text-ink-muted">
          {settings && t("text", { count: settings.variations_per_style })}
        </p>
      </div>
      <ul className="mx-auto grid w-full max-w-[110rem] grid-cols-3 gap-x-2.5 gap-y-4 px-[clamp(1rem,4vw,2.5rem)] sm:grid-cols-5 sm:gap-x-3.5 lg:grid-cols-7 xl:grid-cols-10 max-sm:[&>:nth-child(n+13)]:hidden">
        {(styles ?? Array.from({ length: PLACES }, () => undefined)).map((style, index) => (
          <li key={style?.id ?? index}>{style ? <Tile style={style} /> : <Place />}</li>
        ))}
      </ul>
    </section>
  );
}

function Tile({ style }: { style: OfferedStyle }): ReactNode {
  const locale = useLocale();
  const order = paths.generate.getHref({ styleId: style.id });
  return (
    <Link
      to={hasSessionHint() ? order : paths.auth.signUp.getHref(order)}
      className="group grid gap-1.5 rounded-tile"
    >
      <span className="block overflow-hidden rounded-tile bg-sunken">
        <img
          sizes="(min-width: 80rem) 8rem, (min-width: 40rem) 18vw, 30vw"
          srcSet={`${style.card_url} 240w, ${style.card_2x_url} 480w`}
          src={style.card_url}
          alt=""
          width={240}
          height={320}
          loading="lazy"
          decoding="async"
          className="aspect-3/4 w-full object-cover transition-transform duration-500 ease-out-soft group-hover:scale-105"
        />
      </span>
      <span className="truncate text-sm text-ink-muted group-hover:text-ink">
        {styleName(style, locale)}
      </span>
    </Link>
  );
}

function Place(): ReactNode {
  return (
    <div aria-hidden className="grid gap-1.5">
      <div className="aspect-3/4 rounded-tile bg-sunken" />
      <div className="h-[1lh] text-sm" />
    </div>
  );
}
