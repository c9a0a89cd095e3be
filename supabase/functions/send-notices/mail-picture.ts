import { marked } from "../_shared/images/ai-mark.ts";
import { decodeImage } from "../_shared/images/decode.ts";
import { encodeJpeg } from "../_shared/images/encode-jpeg.ts";
import { fitWithin } from "../_shared/images/geometry.ts";
import { shrink } from "../_shared/images/shrink.ts";

/** Pixels of the longest side. */
export const LONGEST_SIDE = 256;

/**
 * A portrait as it goes into an e-mail: small, as JPEG, which every mail program shows, and with the
 * mark that it was made by a model. Throws when it cannot be read.
 */
export async function mailPicture(thumbnail: Uint8Array): Promise<Uint8Array> {
  const { pixels } = await decodeImage(thumbnail);
  return marked(await encodeJpeg(shrink(pixels, fitWithin(pixels, LONGEST_SIDE))), "jpeg");
}
