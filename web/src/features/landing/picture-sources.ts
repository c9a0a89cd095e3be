/** Widths in pixels of each file of a picture; made by scripts/landing-pictures, 3:4. */
const WIDTHS = [320, 480, 720];

/** Where a picture of the landing page comes from, as `<img srcset>`: `/landing/<name>-<width>.webp`. */
export function pictureSources(name: string): { src: string; srcSet: string } {
  return {
    src: `/landing/${name}-720.webp`,
    srcSet: WIDTHS.map((width) => `/landing/${name}-${width}.webp ${width}w`).join(", "),
  };
}

/** How wide a picture is drawn, as `<img sizes>`: the large one of the hero, and the others. */
export const pictureSizes = {
  large: "(min-width: 64rem) 24rem, 66vw",
  small: "(min-width: 64rem) 14rem, 38vw",
} as const;
