/** What `jpeg-turbo.wasm` of `@cwasm/jpeg-turbo` exports: TurboJPEG's API (turbojpeg.h). */
interface TurboJpeg {
  memory: WebAssembly.Memory;
  malloc: (size: number) => number;
  free: (at: number) => void;
  tjInitDecompress: () => number;
  tjDestroy: (decompressor: number) => number;
  /** Writes four numbers where the last four arguments say, the first of them width and height. */
  tjDecompressHeader3: (
    ...args: [number, number, number, number, number, number, number]
  ) => number;
  /** Not 0 also when only a warning was given; what cannot be decoded throws. */
  tjDecompress2: (
    decompressor: number,
    ...args: [number, number, number, number, number, number, number, number]
  ) => number;
}

const TJPF_CMYK = 11;

/** Takes a JPEG of four components; throws when it cannot be decoded. */
export type FourColourDecoder = (
  bytes: Uint8Array,
) => { pixels: ImageData; warnings: string[] };

/**
 * An instance of a decoder for JPEGs of inks (CMYK, YCCK), as image editors write them for print;
 * `@jsquash/jpeg` asks its own for RGB, which libjpeg does not make of them. Such photos are rare,
 * so it is compiled when the first one comes.
 */
export async function createFourColourDecoder(): Promise<FourColourDecoder> {
  // Imported for its folder, and because a hosted function carries only packages that are.
  await import("@cwasm/jpeg-turbo");
  const file = new URL("jpeg-turbo.wasm", import.meta.resolve("@cwasm/jpeg-turbo"));
  const module = await WebAssembly.compile(await Deno.readFile(file));
  const refuse = () => {
    throw new Error("TurboJPEG gave up");
  };
  const { exports } = await WebAssembly.instantiate(module, {
    // libjpeg leaves an error by a jump, which ends this instance.
    env: { setjmp: () => 0, longjmp: refuse },
    wasi_snapshot_preview1: {
      proc_exit: refuse,
      environ_sizes_get: () => 0,
      environ_get: refuse,
      fd_close: refuse,
      fd_seek: refuse,
      fd_write: refuse,
    },
  });
  return (bytes) => decode(exports as unknown as TurboJpeg, bytes);
}

function decode(codec: TurboJpeg, bytes: Uint8Array): ReturnType<FourColourDecoder> {
  const source = codec.malloc(bytes.length);
  new Uint8Array(codec.memory.buffer).set(bytes, source);
  const decompressor = codec.tjInitDecompress();
  const numbers = codec.malloc(16);
  const header = [0, 4, 8, 12].map((offset) => numbers + offset) as [
    number,
    number,
    number,
    number,
  ];
  if (codec.tjDecompressHeader3(decompressor, source, bytes.length, ...header) !== 0) {
    throw new Error("TurboJPEG cannot read the header");
  }
  const [width = 0, height = 0] = new Int32Array(codec.memory.buffer, numbers, 2);
  const target = codec.malloc(width * height * 4);
  const result = codec.tjDecompress2(
    decompressor,
    source,
    bytes.length,
    target,
    width,
    width * 4,
    height,
    TJPF_CMYK,
    0,
  );
  const inks = new Uint8Array(codec.memory.buffer, target, width * height * 4);
  const pixels = toRgba(inks, width, height);
  for (const at of [source, numbers, target]) codec.free(at);
  codec.tjDestroy(decompressor);
  return { pixels, warnings: result === 0 ? [] : ["TurboJPEG warned"] };
}

/**
 * As browsers show them: the inks are taken as Adobe writes them, how much paper each leaves, and
 * their profile is not heeded.
 */
function toRgba(inks: Uint8Array, width: number, height: number): ImageData {
  const image = new ImageData(width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const black = inks[at + 3]!;
    data[at] = inks[at]! * black / 255;
    data[at + 1] = inks[at + 1]! * black / 255;
    data[at + 2] = inks[at + 2]! * black / 255;
    data[at + 3] = 255;
  }
  return image;
}
