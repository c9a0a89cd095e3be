import type { StoredFace } from "../_shared/faces/stored-face.ts";
import { shrink } from "../_shared/images/shrink.ts";
import { encodeThumbnail } from "../_shared/images/thumbnail.ts";

/** Side of the square preview, in pixels, if the reference has as many. */
const PREVIEW_SIDE = 400;

/** Side of what it shows, in heights of the face: the whole head, with hair and some air. */
const AROUND_FACE = 2.2;

/** The square around the face of a reference, as WebP. */
export async function makePreview(reference: ImageData, { box }: StoredFace): Promise<Uint8Array> {
  const { width, height } = reference;
  const wanted = AROUND_FACE * Math.max(box.width * width, box.height * height);
  const side = Math.round(Math.min(wanted, width, height));
  const start = (centre: number, length: number) =>
    Math.round(Math.min(Math.max(0, centre * length - side / 2), length - side));
  const x = start(box.x + box.width / 2, width);
  const y = start(box.y + box.height / 2, height);
  const size = Math.min(PREVIEW_SIDE, side);
  const part = { x, y, width: side, height: side };
  return await encodeThumbnail(shrink(reference, { width: size, height: size }, part));
}
