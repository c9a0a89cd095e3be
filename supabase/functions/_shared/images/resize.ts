import { boxShrink, MAX_FACTOR } from "./box-shrink.ts";
import { loadCodecs } from "./codecs.ts";
import { crop } from "./crop.ts";

/** Fills `width` × `height`, cropping what sticks out when the shape differs. */
export async function resizeToFill(
  image: ImageData,
  width: number,
  height: number,
): Promise<ImageData> {
  const shape = width / height;
  const sticksOut = image.width / image.height > shape;
  const kept = {
    width: sticksOut ? Math.round(image.height * shape) : image.width,
    height: sticksOut ? image.height : Math.round(image.width / shape),
  };
  const x = Math.floor((image.width - kept.width) / 2);
  const y = Math.floor((image.height - kept.height) / 2);
  return await resizeTo(crop(image, { x, y, ...kept }), width, height);
}

/** The whole image, its longest side at most `longestSide` pixels; never enlarged. */
export async function resizeWithin(image: ImageData, longestSide: number): Promise<ImageData> {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return await resizeTo(image, scaled(image.width), scaled(image.height));
}

async function resizeTo(image: ImageData, width: number, height: number): Promise<ImageData> {
  if (image.width === width && image.height === height) return image;
  const { resize } = await loadCodecs();
  return await resize(shrinkTowards(image, width, height), {
    width,
    height,
    // What it does to keep the shape it does in the memory of the image that it was given.
    fitMethod: "stretch",
    method: "catrom",
    // Both double the cost and change nothing visible in opaque photographs.
    premultiply: false,
    linearRGB: false,
  });
}

/** Boxes the image down to no less than the target; the filtered resize does the rest. */
function shrinkTowards(image: ImageData, width: number, height: number): ImageData {
  const factor = Math.min(
    MAX_FACTOR,
    Math.floor(Math.min(image.width / width, image.height / height)),
  );
  return factor > 1 ? boxShrink(image, factor) : image;
}
