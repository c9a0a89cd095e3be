import type { Face } from "./face.ts";
import { type ReadFile, startTensorFlow, valuesOf } from "./networks.ts";
import { squareAround } from "./mesh.ts";
import type { Pixels } from "./pixels.ts";
import { squareAroundStored, type StoredFace } from "./stored-face.ts";
import type { Tensor, WeightSpec } from "./tensorflow/tensorflow.js";
import { sampleWindow } from "./window.ts";

/**
 * 128 numbers that are near to each other for two pictures of one person. It tells people apart and
 * so is biometric data: it is compared and forgotten, never stored, logged or sent.
 */
export type Descriptor = Float32Array;

/** Describes a face of a picture, which was found in it or of which it is known where it is. */
export type Describer = (pixels: Pixels, face: Face | StoredFace) => Descriptor;

const INPUT = 150;
/** How much larger than the face's landmarks the network wants its input. */
const MARGIN = 1.25;
/** What dlib takes from red, green and blue, and what it divides them by. */
const MEAN = [122.782, 117.001, 104.298];
const RANGE = 256;

/** The residual blocks behind the first convolution; those that end in `down` halve the picture. */
const BLOCKS = [
  ...["conv32_1", "conv32_2", "conv32_3", "conv64_down", "conv64_1", "conv64_2", "conv64_3"],
  ...["conv128_down", "conv128_1", "conv128_2", "conv256_down", "conv256_1", "conv256_2"],
  "conv256_down_out",
];

/** A convolution with the scale that follows it, in one. */
interface Convolution {
  readonly filter: Tensor;
  readonly bias: Tensor;
}

/**
 * Loads dlib's network for recognising faces: keep it and use it for many faces.
 *
 * Its layers are those of dlib's `dnn_face_recognition_ex.cpp`
 * (https://github.com/davisking/dlib/blob/master/examples/dnn_face_recognition_ex.cpp).
 * @throws when its files cannot be read, or there is no WebAssembly with SIMD.
 */
export async function createDescriber({ read }: { read: ReadFile }): Promise<Describer> {
  const [tf, json, stored] = await Promise.all([
    startTensorFlow(read),
    read("descriptor.json"),
    read("descriptor.bin"),
  ]);
  const specs: WeightSpec[] = JSON.parse(new TextDecoder().decode(json));
  const weights = tf.io.decodeWeights(stored.slice().buffer, specs);
  const weight = (name: string): Tensor => {
    const found = weights[name];
    if (found === undefined) throw new RangeError(`no weights ${name}`);
    return found;
  };
  /** Gives back what it has folded at once: all weights twice would be 22 MB more. */
  const convolution = (name: string): Convolution => {
    const parts = ["conv/filters", "conv/bias", "scale/weights", "scale/biases"] as const;
    const [filters, bias, scale, shift] = parts.map((part) => weight(`${name}/${part}`));
    const folded = tf.tidy(() => ({
      filter: tf.mul(filters!, scale!),
      bias: tf.add(tf.mul(bias!, scale!), shift!),
    }));
    tf.dispose([filters!, bias!, scale!, shift!]);
    return folded;
  };
  const loaded = {
    first: convolution("conv32_down"),
    blocks: BLOCKS.map((name) => ({
      isDown: name.includes("down"),
      one: convolution(`${name}/conv1`),
      two: convolution(`${name}/conv2`),
    })),
    last: weight("fc"),
  };

  const convolve = (
    x: Tensor,
    { filter, bias }: Convolution,
    { strides = 1, activation = "linear" }: { strides?: number; activation?: "relu" | "linear" },
  ): Tensor =>
    tf.fused.conv2d({ x, filter, bias, strides, activation, pad: strides > 1 ? "valid" : "same" });

  /** dlib adds blocks of different sizes by taking what the smaller lacks for zero. */
  const padded = (x: Tensor, shape: readonly number[]): Tensor =>
    [1, 2, 3].reduce((padding, axis) => {
      const lacking = shape[axis]! - padding.shape[axis]!;
      if (lacking <= 0) return padding;
      const zeros = padding.shape.with(axis, lacking);
      return tf.concat([padding, tf.zeros(zeros)], axis);
    }, x);

  const block = (x: Tensor, { isDown, one, two }: typeof loaded.blocks[number]): Tensor => {
    const first = convolve(x, one, { strides: isDown ? 2 : 1, activation: "relu" });
    const second = convolve(first, two, {});
    const past = isDown ? tf.avgPool(x, 2, 2, "valid") : x;
    const shape = past.shape.map((length, axis) => Math.max(length, second.shape[axis]!));
    return tf.relu(tf.add(padded(past, shape), padded(second, shape)));
  };

  return (pixels, face) => {
    const square = "landmarks" in face
      ? squareAround(face, MARGIN)
      : squareAroundStored(face, pixels, MARGIN);
    const input = sampleWindow(pixels, square, INPUT)
      .map((value, at) => (value * 255 - MEAN[at % 3]!) / RANGE);
    return tf.tidy(() => {
      const x = tf.tensor(input, [1, INPUT, INPUT, 3]);
      const first = convolve(x, loaded.first, { strides: 2, activation: "relu" });
      const deep = loaded.blocks.reduce(block, tf.maxPool(first, 3, 2, "valid"));
      return valuesOf(tf.matMul(tf.mean(deep, [1, 2]), loaded.last));
    });
  };
}

/**
 * How far apart two descriptors are: 0 for the same picture, under 0.6 for one person.
 *
 * Source of 0.6: dlib's model card (https://github.com/davisking/dlib-models).
 */
export function distance(a: Descriptor, b: Descriptor): number {
  return Math.sqrt(a.reduce((sum, value, at) => sum + (value - b[at]!) ** 2, 0));
}
