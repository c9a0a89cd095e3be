import type { Rgb } from "./colour.ts";

/** Linear-light pixels: red, green, blue (premultiplied) and coverage, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Width and height of a reference image, in pixels. */
export const STYLE_SIZE = { width: 1024, height: 1280 } as const;

/** A transparent picture. */
export function createPicture(width: number, height: number): Picture {
  return { width, height, data: new Float32Array(width * height * 4) };
}

/**
 * An opaque picture from a function of position: `x` runs 0–1 across, `y` 0–1.25 downwards at the
 * proportions of a style, so a unit is the same length both ways.
 */
export function paint(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Rgb,
): Picture {
  const picture = createPicture(width, height);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 4) {
      const colour = colourAt((column + 0.5) / width, (row + 0.5) / width);
      picture.data[at] = colour[0];
      picture.data[at + 1] = colour[1];
      picture.data[at + 2] = colour[2];
      picture.data[at + 3] = 1;
    }
  }
  return picture;
}

/** Lays `top` over `bottom`, in place of `bottom` (Porter and Duff's "over"). */
export function over(bottom: Picture, top: Picture): Picture {
  for (let at = 0; at < bottom.data.length; at += 4) {
    const through = 1 - top.data[at + 3]!;
    for (let channel = 0; channel < 4; channel++) {
      bottom.data[at + channel] = (bottom.data[at + channel]!) * through +
        (top.data[at + channel]!);
    }
  }
  return bottom;
}

/** Copies a rectangle out of a picture. */
export function crop(
  picture: Picture,
  left: number,
  top: number,
  width: number,
  height: number,
): Picture {
  const result = createPicture(width, height);
  for (let row = 0; row < height; row++) {
    const start = ((top + row) * picture.width + left) * 4;
    result.data.set(picture.data.subarray(start, start + width * 4), row * width * 4);
  }
  return result;
}
