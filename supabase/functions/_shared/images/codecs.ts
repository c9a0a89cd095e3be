import mozjpeg from "@jsquash/jpeg/codec/dec/mozjpeg_dec.js";
import encodeJpeg, { init as initJpegEncoder } from "@jsquash/jpeg/encode.js";
import "@jsquash/png/decode.js";
import libwebp from "@jsquash/webp/codec/dec/webp_dec.js";
import encodeWebp, { init as initWebpEncoder } from "@jsquash/webp/encode.js";
import { createFourColourDecoder, type FourColourDecoder } from "./four-colours.ts";
import { createPngDecoder } from "./png-decoder.ts";

/** The codecs, ready for use. They are WebAssembly: Edge Functions run no native libraries. */
export interface Codecs {
  /** RGBA as stored, and what libjpeg had to say about the file. Throws for four colours. */
  decodeJpeg: Decode<{ pixels: ImageData; warnings: string[] }>;
  decodeFourColours: Decode<ReturnType<FourColourDecoder>>;
  decodePng: Decode<ImageData>;
  decodeWebp: Decode<ImageData>;
  encodeJpeg: typeof encodeJpeg;
  encodeWebp: typeof encodeWebp;
}

/** Rejects for what it cannot decode, in words of its own. */
type Decode<Decoded> = (bytes: Uint8Array) => Promise<Decoded>;

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
  const [jpeg, png, webp] = await Promise.all([
    compile("@jsquash/jpeg/encode.js", "codec/dec/mozjpeg_dec.wasm"),
    compile("@jsquash/png/decode.js", "codec/pkg/squoosh_png_bg.wasm"),
    compile("@jsquash/webp/encode.js", "codec/dec/webp_dec.wasm"),
    compile("@jsquash/jpeg/encode.js", "codec/enc/mozjpeg_enc.wasm").then(initJpegEncoder),
    compile("@jsquash/webp/encode.js", "codec/enc/webp_enc_simd.wasm").then(initWebpEncoder),
  ]);
  return {
    decodeJpeg: renewed(() => createJpegDecoder(jpeg)),
    decodeFourColours: renewed(createFourColourDecoder),
    decodePng: renewed(() => createPngDecoder(png)),
    decodeWebp: renewed(() => createWebpDecoder(webp)),
    encodeJpeg,
    encodeWebp,
  };
}

/**
 * A decoder that starts anew after a picture it failed on: until then its memory holds what that
 * picture took, and it may be in no state to go on.
 */
function renewed<Decoded>(
  instantiate: () => Promise<(bytes: Uint8Array) => Decoded>,
): Decode<Decoded> {
  let decoder: Promise<(bytes: Uint8Array) => Decoded> | undefined;
  return async (bytes) => {
    decoder ??= instantiate();
    try {
      return (await decoder)(bytes);
    } catch (thrown) {
      decoder = undefined;
      throw thrown;
    }
  };
}

async function createJpegDecoder(
  module: WebAssembly.Module,
): Promise<(bytes: Uint8Array) => { pixels: ImageData; warnings: string[] }> {
  let warnings: string[] = [];
  const decoder: JpegDecoder = await mozjpeg(emscripten(module, (line) => warnings.push(line)));
  return (bytes) => {
    warnings = [];
    const pixels = decoder.decode(bytes, false);
    if (!pixels) throw new Error(warnings.join("; "));
    return { pixels, warnings };
  };
}

async function createWebpDecoder(
  module: WebAssembly.Module,
): Promise<(bytes: Uint8Array) => ImageData> {
  const decoder: WebpDecoder = await libwebp(emscripten(module));
  return (bytes) => {
    const pixels = decoder.decode(bytes);
    if (!pixels) throw new Error("libwebp cannot decode it");
    return pixels;
  };
}

// The packages' own types of these modules name others that they do not import.
interface JpegDecoder {
  decode: (bytes: Uint8Array, turnUpright: boolean) => ImageData | null;
}

interface WebpDecoder {
  decode: (bytes: Uint8Array) => ImageData | null;
}

/** Options for a module as Emscripten makes it, to be run from what is compiled. */
function emscripten(module: WebAssembly.Module, heard: (line: string) => void = () => {}) {
  return {
    noInitialRun: true,
    printErr: heard,
    instantiateWasm: (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance) => void,
    ) => {
      const instance = new WebAssembly.Instance(module, imports);
      done(instance);
      return instance.exports;
    },
  };
}

/**
 * Compiles a WebAssembly file that lies beside an imported module of its package. The module has
 * to be one that is imported here: `import.meta.resolve` gives a file only for those. Hosted
 * functions carry their npm packages with all files, so no `static_files` are needed
 * (https://supabase.com/docs/guides/functions/examples/image-manipulation reads its file so).
 */
async function compile(module: string, path: string): Promise<WebAssembly.Module> {
  const file = new URL(path, import.meta.resolve(module));
  return await WebAssembly.compile(await Deno.readFile(file));
}
