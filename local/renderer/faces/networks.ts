import { fileURLToPath } from "node:url";
import type { io } from "@tensorflow/tfjs-core";

/** Runs a network on RGB input of `shape` [1, height, width, 3]; its outputs by their length. */
export type Network = (
  input: Float32Array,
  shape: [number, number, number, number],
) => ReadonlyMap<number, Float32Array<ArrayBuffer>>;

/** The parts of a TensorFlow.js graph model's JSON that loading needs. */
interface StoredModel {
  readonly modelTopology: object;
  readonly weightsManifest: readonly { readonly weights: io.WeightsManifestEntry[] }[];
}

const loaded = new Map<string, Promise<Network>>();

/**
 * A network, read from disk the first time it is asked for.
 *
 * @param model where a TensorFlow.js graph model is: this with `.json` and `.bin`.
 */
export function network(model: URL): Promise<Network> {
  const known = loaded.get(model.href) ?? load(model);
  loaded.set(model.href, known);
  return known;
}

async function load({ href }: URL): Promise<Network> {
  const { tf, loadGraphModel } = await runtime();
  const { modelTopology, weightsManifest }: StoredModel = JSON.parse(
    await Deno.readTextFile(new URL(`${href}.json`)),
  );
  const { buffer: weightData } = await Deno.readFile(new URL(`${href}.bin`));
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  const model = await loadGraphModel({
    load: () => Promise.resolve({ modelTopology, weightSpecs, weightData }),
  });
  return (input, shape) => {
    const tensor = tf.tensor4d(input, shape);
    const result = model.execute(tensor);
    const outputs = Array.isArray(result) ? result : [result];
    const values = outputs.map((each) => [each.size, Float32Array.from(each.dataSync())] as const);
    tf.dispose([tensor, ...outputs]);
    return new Map(values);
  };
}

let started: ReturnType<typeof start> | undefined;

/** TensorFlow.js, loaded with the first network: who only speaks the protocol never pays for it. */
function runtime(): ReturnType<typeof start> {
  return started ??= start();
}

async function start() {
  const tf = await import("@tensorflow/tfjs-core");
  const { setThreadsCount, setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
  const { loadGraphModel } = await import("@tensorflow/tfjs-converter");
  const packageFile = import.meta.resolve("@tensorflow/tfjs-backend-wasm");
  setWasmPaths(fileURLToPath(new URL(".", packageFile)));
  // One thread: the networks are small, and the machine has other work to do.
  setThreadsCount(1);
  if (!await tf.setBackend("wasm")) throw new Error("TensorFlow.js cannot run WebAssembly here");
  return { tf, loadGraphModel };
}
