import sharp from "sharp";
import { withXmp } from "../../supabase/functions/_shared/images/ai-mark.ts";
import { isEdit, leftOutOfEdit } from "./edit.ts";
import { digestParts, imageRoles, promptOf } from "./parts.ts";
import { provenanceXmp } from "./provenance.ts";
import type { Rendering, RenderRequest } from "./render.ts";

/**
 * The person's first photo cropped to the asked size and tinted by a digest of the request: pictures
 * as large as real ones that cost next to nothing, for benches and for tests of everything around.
 * They say of a change what the renderer says of it.
 */
export async function renderCrop({ parts, size, format }: RenderRequest): Promise<Rendering> {
  const [person] = imageRoles(parts).persons;
  const [r = 0, g = 0, b = 0, turn = 0] = await digestParts(parts);
  const picture = sharp(person?.bytes)
    .resize(size.width, size.height, { fit: "cover", position: "attention" })
    .flop(turn % 2 === 1)
    .tint({ r: 128 + r / 2, g: 128 + g / 2, b: 128 + b / 2 })
    .toFormat(format, format === "png" ? { compressionLevel: 1 } : {});
  const lacking = isEdit(parts) ? leftOutOfEdit(promptOf(parts)) : [];
  const image = withXmp(await picture.toBuffer(), format, provenanceXmp(lacking));
  return { image, leftOut: lacking };
}

/** An eighth as wide and as high: for tests that care for everything but the picture. */
export function renderTinyCrop(request: RenderRequest): Promise<Rendering> {
  const { width, height } = request.size;
  const size = { width: Math.round(width / 8), height: Math.round(height / 8) };
  return renderCrop({ ...request, size });
}
