import type { Locale } from "@/messages/locales.ts";

/** The sizes of a picture, as of an `<img>`. */
export interface ShownPicture {
  src: string;
  srcSet: string;
}

/** The people of the landing page: web/showcase, as web/scripts/showcase.ts brings it. */
export interface Showcase {
  /** Whose photo it is. */
  credit: { name: string; url: string };
  selfie: ShownPicture & { alt: Record<Locale, string> };
  /** Made from it. */
  portraits: (ShownPicture & { name: Record<Locale, string> })[];
}

/** How wide the two large pictures are drawn, as in `<img sizes>`. */
export const HERO_SIZES = "(min-width: 64rem) 27rem, (min-width: 30rem) 26rem, 92vw";
