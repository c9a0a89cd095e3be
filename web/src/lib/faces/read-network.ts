import blazefaceWeights from "@shared/faces/models/blazeface.bin?url";
import blazeface from "@shared/faces/models/blazeface.json?url";
import descriptorWeights from "@shared/faces/models/descriptor.bin?url";
import descriptor from "@shared/faces/models/descriptor.json?url";
import facemeshWeights from "@shared/faces/models/facemesh.bin?url";
import facemesh from "@shared/faces/models/facemesh.json?url";
import wasm from "@shared/faces/tensorflow/tfjs-backend-wasm-simd.wasm?url";
import type { Pixels } from "@shared/faces/pixels.ts";

const addresses: Record<string, string> = {
  "blazeface.json": blazeface,
  "blazeface.bin": blazefaceWeights,
  "facemesh.json": facemesh,
  "facemesh.bin": facemeshWeights,
  "descriptor.json": descriptor,
  "descriptor.bin": descriptorWeights,
  "tfjs-backend-wasm-simd.wasm": wasm,
};

/**
 * Reads a file of the networks that find and compare faces, for a worker.
 * @throws {Error} when it does not arrive.
 */
export async function readNetwork(name: string): Promise<Uint8Array> {
  const response = await fetch(addresses[name] ?? name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The pixels of a picture that a worker has. */
export function pixelsOf(bitmap: ImageBitmap): Pixels {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("there is no canvas here");
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, width, height);
}
