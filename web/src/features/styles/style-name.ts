import type { Locale } from "@/messages/locales.ts";

interface Named {
  name: string;
  texts: readonly { locale: string; name: string | null }[];
}

/** A style's name in the language shown, else as its author calls it. */
export function styleName(style: Named, locale: Locale): string {
  return style.texts.find((text) => text.locale === locale)?.name ?? style.name;
}
