import {
  loadNetwork,
  type Network,
  type ReadFile,
} from "../../../supabase/functions/_shared/faces/networks.ts";
import type { Pixels, Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { readFile } from "../../../supabase/functions/_shared/faces/read-file.ts";
import {
  sampleWindow,
  squareWindow,
  type Window,
} from "../../../supabase/functions/_shared/faces/window.ts";
import { type Plane, planeOf, smoothstep } from "../pixels/picture.ts";
import { planeAt } from "../pixels/planes.ts";

const INPUT = 256;

/**
 * How much each pixel belongs to a person, by MediaPipe's selfie segmentation: for the whole photo
 * as it is and mirrored, since the network sees in one what it misses in the other, and closer for
 * the head, whose outline matters most.
 *
 * @returns a plane as fine as the network sees the head, so mostly coarser than the photo.
 */
export async function segmentPerson(
  pixels: Pixels,
  face: Point,
  faceHeight: number,
): Promise<Plane> {
  const { width, height } = pixels;
  const whole = { centre: { x: width / 2, y: height / 2 }, width, height, angle: 0 };
  const head = squareWindow({ x: face.x, y: face.y - faceHeight * 0.1 }, faceHeight * 3);
  const input = sampleWindow(pixels, whole, INPUT);
  const straight = await segment(input);
  const flopped = mirror(await segment(mirror(input, 3)), 1);
  const body = squareMask(straight.map((value, at) => Math.max(value, flopped[at]!)));
  const close = squareMask(await segment(sampleWindow(pixels, head, INPUT)));
  const grain = Math.max(1, head.width / INPUT);
  const size = { width: Math.round(width / grain), height: Math.round(height / grain) };
  return planeOf(size, (at) => {
    const x = (at % size.width + 0.5) * grain;
    const y = (Math.floor(at / size.width) + 0.5) * grain;
    const rough = valueIn(body, whole, x, y);
    const away = Math.max(Math.abs(x - head.centre.x), Math.abs(y - head.centre.y)) / head.width;
    const share = smoothstep(0.46, 0.32, away);
    return share === 0 ? rough : rough + (valueIn(close, head, x, y) - rough) * share;
  });
}

async function segment(input: Float32Array): Promise<Float32Array<ArrayBuffer>> {
  const run = await (loading ??= loadNetwork("selfie", read));
  return Float32Array.from(run(input, INPUT).get(INPUT * INPUT) ?? []);
}

let loading: Promise<Network> | undefined;

/** This network is here, TensorFlow.js with the others. */
const read: ReadFile = (name) =>
  name.startsWith("selfie")
    ? Deno.readFile(new URL(`./models/${name}`, import.meta.url))
    : readFile(name);

function mirror(values: Float32Array, channels: number): Float32Array<ArrayBuffer> {
  const row = INPUT * channels;
  return new Float32Array(values).map((_, at) => {
    const x = Math.floor(at % row / channels);
    return values[at - at % row + (INPUT - 1 - x) * channels + at % channels]!;
  });
}

function squareMask(data: Float32Array<ArrayBuffer>): Plane {
  return { width: INPUT, height: INPUT, data };
}

function valueIn(mask: Plane, { centre, width, height }: Window, x: number, y: number): number {
  const u = (x - centre.x) / width + 0.5;
  const v = (y - centre.y) / height + 0.5;
  return planeAt(mask, u * INPUT - 0.5, v * INPUT - 0.5);
}
