// What `_shared/faces` uses of TensorFlow.js; everything else is left out of the file made of it.
export {
  add,
  avgPool,
  concat,
  dispose,
  env,
  fused,
  io,
  matMul,
  maxPool,
  mean,
  memory,
  mul,
  relu,
  setBackend,
  tensor,
  tidy,
  zeros,
} from "@tensorflow/tfjs-core";
export { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
export { loadGraphModel } from "@tensorflow/tfjs-converter";
