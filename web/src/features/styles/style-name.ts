import type { Locale } from "@/messages/locales.ts";
import type { Style } from "./api/get-styles.ts";

/** A style's name in the language shown. */
export function styleName(style: Pick<Style, "name" | "name_es">, locale: Locale): string {
  return locale === "es" ? style.name_es : style.name;
}
