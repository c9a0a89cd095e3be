import { join } from "node:path";
import { rolldown } from "rolldown";
import { PROJECT_DIR } from "../../local/project-dir.ts";

/** Where the files lie that are made here. */
export const TENSORFLOW_DIR = join(
  PROJECT_DIR,
  "supabase",
  "functions",
  "_shared",
  "faces",
  "tensorflow",
);

/** How Deno finds the types of a JavaScript file; TypeScript finds them by the name. */
const TYPES = '/* @ts-self-types="./tensorflow.d.ts" */';

/** WebAssembly of the backend that runs on one thread. */
const WASM = "tfjs-backend-wasm-simd.wasm";

/**
 * What `entry.mjs` names of TensorFlow.js as one module, and its WebAssembly. Its packages have
 * 84 MB: an Edge Function, which carries its packages whole, has 20.
 */
export async function makeTensorFlow(): Promise<{ path: string; bytes: Uint8Array }[]> {
  const wasm = join(PROJECT_DIR, "node_modules", "@tensorflow", "tfjs-backend-wasm", "dist", WASM);
  return [
    { path: join(TENSORFLOW_DIR, "tensorflow.js"), bytes: await bundle() },
    { path: join(TENSORFLOW_DIR, WASM), bytes: await Deno.readFile(wasm) },
  ];
}

async function bundle(): Promise<Uint8Array> {
  const build = await rolldown({
    input: join(import.meta.dirname!, "entry.mjs"),
    platform: "browser",
    resolve: { mainFields: ["module", "main"] },
    // Browsers, Deno and Edge Functions are to run the same code: nothing asks whether this is Node.
    transform: { define: { process: "undefined" } },
  });
  const { output: [chunk] } = await build.generate({ format: "es", minify: true });
  return new TextEncoder().encode(`${TYPES}\n${chunk.code.trimEnd()}\n`);
}

/** The files that are not what the installed packages make of them. */
export async function outdatedTensorFlow(): Promise<string[]> {
  const outdated = [];
  for (const { path, bytes } of await makeTensorFlow()) {
    const stored = await Deno.readFile(path).catch(() => new Uint8Array());
    if (stored.toHex() !== bytes.toHex()) outdated.push(path);
  }
  return outdated;
}
