import decodeJpeg, { init as initJpegDecoder } from "@jsquash/jpeg/decode.js";
import decodePng, { init as initPngDecoder } from "@jsquash/png/decode.js";
import resize, { initResize } from "@jsquash/resize";
import decodeWebp, { init as initWebpDecoder } from "@jsquash/webp/decode.js";
import encodeWebp, { init as initWebpEncoder } from "@jsquash/webp/encode.js";

/** The codecs, ready for use. They are WebAssembly: Edge Functions run no native libraries. */
export interface Codecs {
  decodeJpeg: typeof decodeJpeg;
  decodePng: typeof decodePng;
  decodeWebp: typeof decodeWebp;
  encodeWebp: typeof encodeWebp;
  resize: typeof resize;
}

let loading: Promise<Codecs> | undefined;

/**
 * Compiles the codecs once per worker. Throws when a WebAssembly file cannot be read, and tries
 * again at the next call. Call it before spending money on an image that could not be stored.
 */
export function loadCodecs(): Promise<Codecs> {
  loading ??= compileCodecs().catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  });
  return loading;
}

async function compileCodecs(): Promise<Codecs> {
  await Promise.all([
    compile("@jsquash/jpeg/decode.js", "codec/dec/mozjpeg_dec.wasm").then(initJpegDecoder),
    compile("@jsquash/png/decode.js", "codec/pkg/squoosh_png_bg.wasm").then(initPngDecoder),
    compile("@jsquash/webp/decode.js", "codec/dec/webp_dec.wasm").then(initWebpDecoder),
    compile("@jsquash/webp/encode.js", "codec/enc/webp_enc_simd.wasm").then(initWebpEncoder),
    compile("@jsquash/resize", "lib/resize/pkg/squoosh_resize_bg.wasm").then(initResize),
  ]);
  return { decodeJpeg, decodePng, decodeWebp, encodeWebp, resize };
}

/**
 * Compiles a WebAssembly file that lies beside an imported module of its package. The module has
 * to be one that is imported here: `import.meta.resolve` gives a file only for those. Hosted
 * functions carry their npm packages with all files, so no `static_files` are needed
 * (https://supabase.com/docs/guides/functions/examples/image-manipulation reads its file so).
 */
export async function compile(module: string, path: string): Promise<WebAssembly.Module> {
  const file = new URL(path, import.meta.resolve(module));
  return await WebAssembly.compile(await Deno.readFile(file));
}
