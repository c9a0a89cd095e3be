import wasmUrl from "libheif-js/libheif-wasm/libheif.wasm?url";
import { decodeHeif, type HeifPixels } from "@shared/images/decode-heif.ts";

/** What the worker answers to the bytes of a file. */
export type HeifAnswer = { pixels: HeifPixels } | { problem: "not_loaded" | "unreadable" };

self.onmessage = async ({ data: bytes }: MessageEvent<Uint8Array>) => {
  const heif = await loadHeif().catch(() => null);
  if (!heif) return answer({ problem: "not_loaded" });
  try {
    const pixels = await decodeHeif(heif, bytes);
    answer({ pixels }, [pixels.data.buffer]);
  } catch {
    answer({ problem: "unreadable" });
  }
};

/** libheif stays in files of its own, which its licence (LGPL) asks for: see public/notices.txt. */
async function loadHeif() {
  const [{ default: createHeif }, response] = await Promise.all([
    import("libheif-js/libheif-wasm/libheif.js"),
    fetch(wasmUrl),
  ]);
  if (!response.ok) throw new Error(`${wasmUrl}: ${response.status}`);
  return createHeif({ wasmBinary: await response.arrayBuffer() });
}

function answer(message: HeifAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
