import type { HeifPixels } from "@shared/images/decode-heif.ts";
import type { HeifAnswer } from "./heif-worker.ts";

/** 12 megapixels took 7 s on a busy machine (measured), and phones take up to 48. */
const TIMEOUT_MS = 120_000;

/**
 * Decodes an HEIC file where the browser cannot, with a library of 1.4 MB that is loaded for
 * it. It works in a worker, which takes its memory with it when it is done.
 */
export async function openHeif(bytes: Uint8Array<ArrayBuffer>): Promise<HeifAnswer> {
  const worker = new Worker(new URL("./heif-worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<HeifAnswer>) => resolve(data);
      worker.onerror = () => resolve({ problem: "not_loaded" });
      timer = setTimeout(() => resolve({ problem: "unreadable" }), TIMEOUT_MS);
      worker.postMessage(bytes);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** As a picture to draw from. */
export async function bitmapOf({ data, width, height }: HeifPixels): Promise<ImageBitmap> {
  return await createImageBitmap(new ImageData(data, width, height));
}
