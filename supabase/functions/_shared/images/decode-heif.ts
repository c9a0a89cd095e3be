import type { heif_image, heif_image_handle, MainModule } from "libheif-js/libheif-wasm/libheif.js";

/** RGBA, upright. */
export interface HeifPixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** More than phones take; decoded, so many are 400 MB. */
const MAX_PIXELS = 100_000_000;

/**
 * Decodes the main picture of an HEIC file, turned as its file says. For the page and the
 * script: what reaches a function is JPEG, PNG or WebP.
 * @param heif An instance of libheif, which is left as it is when this throws: use it no more.
 * @throws when there is none that can be decoded to its end.
 */
export async function decodeHeif(heif: MainModule, bytes: Uint8Array): Promise<HeifPixels> {
  const context = heif.heif_context_alloc();
  const { code, message } = heif.heif_context_read_from_memory(context, bytes);
  if (code !== heif.heif_error_code.heif_error_Ok) throw new Error(String(message));
  const handle = succeeded<heif_image_handle>(
    heif.heif_js_context_get_primary_image_handle(context),
  );
  const [width, height] = [
    heif.heif_image_handle_get_width(handle),
    heif.heif_image_handle_get_height(handle),
  ];
  if (width * height > MAX_PIXELS) throw new Error(`${width} × ${height} pixels`);
  const { channels: [pixels], image } = succeeded<Decoded>(
    await heif.heif_js_decode_image2(
      handle,
      heif.heif_colorspace.heif_colorspace_RGB,
      heif.heif_chroma.heif_chroma_interleaved_RGBA,
    ),
  );
  if (!pixels) throw new Error("a picture without colours");
  const picture = { data: withoutPadding(pixels), width: pixels.width, height: pixels.height };
  heif.heif_image_release(image);
  heif.heif_image_handle_release(handle);
  heif.heif_context_free(context);
  return picture;
}

interface Decoded {
  channels: Channel[];
  image: heif_image;
}

/** Its rows are `stride` bytes apart. */
interface Channel {
  data: Uint8Array;
  width: number;
  height: number;
  stride: number;
}

function withoutPadding({ data, width, height, stride }: Channel): HeifPixels["data"] {
  const rows = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    rows.set(data.subarray(y * stride, y * stride + width * 4), y * width * 4);
  }
  return rows;
}

/** libheif's binding gives what was asked for, or an error, which has a code. */
function succeeded<Result>(
  result: (Result & { code?: unknown; message?: unknown }) | null,
): Result {
  if (!result || result.code) throw new Error(String(result?.message));
  return result;
}
