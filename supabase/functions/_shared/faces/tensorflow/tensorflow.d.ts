/** An array of numbers that lies in WebAssembly's memory until it is disposed of. */
export interface Tensor {
  readonly shape: number[];
  readonly size: number;
  dataSync(): Float32Array;
  dispose(): void;
}

/** How a weight is stored: TensorFlow.js's manifest of a model. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: number[];
  readonly dtype: string;
  readonly quantization?: object;
}

/** A network that TensorFlow.js interprets. */
export interface GraphModel {
  execute(input: Tensor): Tensor | Tensor[];
}

/** What TensorFlow.js asks of the system it runs on. */
export interface Platform {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  now(): number;
  encode(text: string, encoding: string): Uint8Array;
  decode(bytes: Uint8Array, encoding: string): string;
  setTimeoutCustom?(work: () => void, delayMs: number): void;
  isTypedArray(value: unknown): boolean;
}

export function env(): {
  get(flag: string): number | boolean | Promise<number | boolean>;
  getAsync(flag: string): Promise<number | boolean>;
  set(flag: string, value: number | boolean): void;
  /** What it found out about where it runs; undefined when it could not tell. */
  readonly platform: Platform | undefined;
  setPlatform(name: string, platform: Platform): void;
};
export function setBackend(name: string): Promise<boolean>;
export function setThreadsCount(count: number): void;
export function setWasmPaths(paths: Record<string, string>, usePlatformFetch: boolean): void;
export function loadGraphModel(handler: {
  load(): Promise<{
    modelTopology: object;
    weightSpecs: readonly WeightSpec[];
    weightData: ArrayBuffer;
  }>;
}): Promise<GraphModel>;

export const io: {
  decodeWeights(data: ArrayBuffer, specs: readonly WeightSpec[]): Record<string, Tensor>;
};
export const fused: {
  conv2d(options: {
    x: Tensor;
    filter: Tensor;
    strides: number;
    pad: "same" | "valid";
    bias?: Tensor;
    activation?: "linear" | "relu";
  }): Tensor;
};
export function tensor(values: Float32Array, shape: number[]): Tensor;
export function zeros(shape: number[]): Tensor;
export function add(a: Tensor, b: Tensor): Tensor;
export function mul(a: Tensor, b: Tensor): Tensor;
export function relu(x: Tensor): Tensor;
export function concat(tensors: Tensor[], axis: number): Tensor;
export function maxPool(x: Tensor, size: number, strides: number, pad: "valid"): Tensor;
export function avgPool(x: Tensor, size: number, strides: number, pad: "valid"): Tensor;
export function mean(x: Tensor, axes: number[]): Tensor;
export function matMul(a: Tensor, b: Tensor): Tensor;
export function tidy<T>(work: () => T): T;
export function dispose(tensors: Tensor | Tensor[] | Record<string, Tensor>): void;
export function memory(): { numTensors: number; numBytes: number };
