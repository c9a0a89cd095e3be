import { boxShrink, MAX_FACTOR } from "./box-shrink.ts";
import { loadCodecs } from "./codecs.ts";

/** Fills `width` × `height`, cropping what sticks out when the shape differs. */
export async function resizeToFill(
  image: ImageData,
  width: number,
  height: number,
): Promise<ImageData> {
  if (image.width === width && image.height === height) return image;
  const { resize } = await loadCodecs();
  return await resize(shrinkTowards(image, width, height), {
    width,
    height,
    // What jSquash calls "contain" crops to the target's shape.
    fitMethod: "contain",
    method: "catrom",
    // Both double the cost and change nothing visible in opaque photographs.
    premultiply: false,
    linearRGB: false,
  });
}

/** The whole image, its longest side at most `longestSide` pixels; never enlarged. */
export async function resizeWithin(image: ImageData, longestSide: number): Promise<ImageData> {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return await resizeToFill(image, scaled(image.width), scaled(image.height));
}

/** Boxes the image down to no less than the target; the filtered resize does the rest. */
function shrinkTowards(image: ImageData, width: number, height: number): ImageData {
  const factor = Math.min(
    MAX_FACTOR,
    Math.floor(Math.min(image.width / width, image.height / height)),
  );
  return factor > 1 ? boxShrink(image, factor) : image;
}
