import type { Tensor, WeightSpec } from "./tensorflow/tensorflow.js";

/**
 * Reads a file of this module: one of `models/` or the `.wasm` of `tensorflow/`, by its name. Deno
 * has it on disk (`read-file.ts`), a page asks for it.
 */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Runs a network on RGB input of `size` × `size` pixels; its outputs by their length. */
export type Network = (
  input: Float32Array,
  size: number,
) => ReadonlyMap<number, Float32Array>;

/** The parts of a TensorFlow.js graph model's JSON that loading needs. */
interface StoredModel {
  readonly modelTopology: object;
  readonly weightsManifest: readonly { readonly weights: readonly WeightSpec[] }[];
}

/**
 * Loads a network that is stored as a TensorFlow.js graph model.
 *
 * @param name of its files, without `.json` and `.bin`.
 * @throws when a file cannot be read, or WebAssembly with SIMD is not there.
 */
export async function loadNetwork(name: string, read: ReadFile): Promise<Network> {
  const [tf, json, weights] = await Promise.all([
    startTensorFlow(read),
    read(`${name}.json`),
    read(`${name}.bin`),
  ]);
  const { modelTopology, weightsManifest }: StoredModel = JSON.parse(
    new TextDecoder().decode(json),
  );
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  const weightData = weights.slice().buffer;
  const model = await tf.loadGraphModel({
    load: () => Promise.resolve({ modelTopology, weightSpecs, weightData }),
  });
  return (input, size) => {
    const tensor = tf.tensor(input, [1, size, size, 3]);
    const result = model.execute(tensor);
    const outputs = Array.isArray(result) ? result : [result];
    const values = outputs.map((each) => [each.size, valuesOf(each)] as const);
    tf.dispose([tensor, ...outputs]);
    return new Map(values);
  };
}

/** A tensor's numbers, in memory that stays when it is disposed of. */
export function valuesOf(tensor: Tensor): Float32Array {
  return Float32Array.from(tensor.dataSync());
}

type TensorFlow = typeof import("./tensorflow/tensorflow.js");

let starting: Promise<TensorFlow> | undefined;

/**
 * TensorFlow.js on WebAssembly, started with the first network: nobody else pays for it. Tries again
 * at the next call when it could not be started.
 */
export function startTensorFlow(read: ReadFile): Promise<TensorFlow> {
  starting ??= start(read).catch((thrown: unknown) => {
    starting = undefined;
    throw thrown;
  });
  return starting;
}

async function start(read: ReadFile): Promise<TensorFlow> {
  const tf = await import("./tensorflow/tensorflow.js");
  const wasm = URL.createObjectURL(
    new Blob([(await read("tfjs-backend-wasm-simd.wasm")).slice()], { type: "application/wasm" }),
  );
  try {
    // The same in a page, a worker, Deno and an Edge Function: it is not to ask which of them it is.
    // Where it has asked already it would complain of another answer.
    if (!tf.env().platform) {
      tf.env().setPlatform("any", {
        fetch: (address, options) => fetch(address, options),
        now: () => performance.now(),
        encode: (text) => new TextEncoder().encode(text),
        decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
        isTypedArray: (value) => ArrayBuffer.isView(value) && !(value instanceof DataView),
      });
    }
    if (!await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) {
      throw new Error("there is no WebAssembly with SIMD here");
    }
    // One thread: the networks are small, and an Edge Function has no workers.
    tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    const names = [
      "tfjs-backend-wasm",
      "tfjs-backend-wasm-simd",
      "tfjs-backend-wasm-threaded-simd",
    ];
    tf.setWasmPaths(Object.fromEntries(names.map((name) => [`${name}.wasm`, wasm])), true);
    if (!await tf.setBackend("wasm")) throw new Error("TensorFlow.js cannot run WebAssembly here");
    return tf;
  } finally {
    URL.revokeObjectURL(wasm);
  }
}
