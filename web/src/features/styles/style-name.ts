import type { Locale } from "@/messages/locales.ts";
import type { Style } from "./api/get-styles.ts";

/** A style's name in the language shown, else as its author calls it. */
export function styleName(style: Pick<Style, "name" | "texts">, locale: Locale): string {
  return style.texts.find((text) => text.locale === locale)?.name ?? style.name;
}
