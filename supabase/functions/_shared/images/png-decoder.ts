/** What `squoosh_png_bg.wasm` of `@jsquash/png` exports, as far as it is called here. */
interface PngExports {
  memory: WebAssembly.Memory;
  __wbindgen_malloc: (size: number, alignment: number) => number;
  __wbindgen_free: (at: number, size: number, alignment: number) => void;
  /** Frees the bytes it was given, unless it throws. */
  decode: (at: number, length: number) => number;
}

/**
 * An instance of the PNG decoder of `@jsquash/png`. The package's own glue makes one for ever, and a
 * picture that fails leaves its memory taken: eight broken ones of 4 megapixels cost a worker 150 of
 * its 256 MB (measured).
 */
export async function createPngDecoder(
  module: WebAssembly.Module,
): Promise<(bytes: Uint8Array) => ImageData> {
  let decoded: ImageData | undefined;
  const at = (start: number, length: number) =>
    new Uint8Array(png.memory.buffer, start, length).slice();
  // wasm-bindgen puts a hash behind the names of what it imports.
  const provided: Record<string, (...args: number[]) => number | void> = {
    __wbg_newwithownedu8clampedarrayandsh: (start = 0, length = 0, width = 0, height = 0) => {
      const data = new Uint8ClampedArray(at(start, length).buffer);
      png.__wbindgen_free(start, length, 1);
      decoded = new ImageData(data, width, height);
      return 0;
    },
    __wbindgen_throw: (start = 0, length = 0) => {
      throw new Error(new TextDecoder().decode(at(start, length)));
    },
  };
  const imported = WebAssembly.Module.imports(module).map(({ name }) => {
    const [, plain = name] = /^(.*?)(?:_[0-9a-f]{16})?$/.exec(name) ?? [];
    return [name, provided[plain] ?? (() => fail(name))] as const;
  });
  const instance = await WebAssembly.instantiate(module, { wbg: Object.fromEntries(imported) });
  const png = instance.exports as unknown as PngExports;
  return (bytes) => {
    decoded = undefined;
    const start = png.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(png.memory.buffer).set(bytes, start);
    png.decode(start, bytes.length);
    return decoded ?? fail("no picture");
  };
}

function fail(message: string): never {
  throw new Error(message);
}
