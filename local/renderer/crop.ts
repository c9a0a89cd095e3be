import sharp from "sharp";
import { digestParts, imageRoles } from "./parts.ts";
import type { Rendering, RenderRequest } from "./render.ts";

/**
 * The person's first photo cropped to the asked size and tinted by a digest of the request: pictures
 * as large as real ones that cost next to nothing, for benches and for tests of everything around.
 */
export async function renderCrop({ parts, size, format }: RenderRequest): Promise<Rendering> {
  const [person] = imageRoles(parts).persons;
  const [r = 0, g = 0, b = 0, turn = 0] = await digestParts(parts);
  const picture = sharp(person?.bytes)
    .resize(size.width, size.height, { fit: "cover", position: "attention" })
    .flop(turn % 2 === 1)
    .tint({ r: 128 + r / 2, g: 128 + g / 2, b: 128 + b / 2 })
    .toFormat(format, format === "png" ? { compressionLevel: 1 } : {});
  return { image: new Uint8Array(await picture.toBuffer()), leftOut: [] };
}

/** An eighth as wide and as high: for tests that care for everything but the picture. */
export function renderTinyCrop(request: RenderRequest): Promise<Rendering> {
  const { width, height } = request.size;
  const size = { width: Math.round(width / 8), height: Math.round(height / 8) };
  return renderCrop({ ...request, size });
}
