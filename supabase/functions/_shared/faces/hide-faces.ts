import type { Size } from "../images/geometry.ts";
import { shrink } from "../images/shrink.ts";
import { detectFaces, type Detection } from "./detect.ts";
import { fitMesh } from "./mesh.ts";
import { loadNetwork, type ReadFile } from "./networks.ts";
import type { Pixels, Point } from "./pixels.ts";
import { squareWindow, type Window } from "./window.ts";

/** What was hidden in a picture. */
export interface Hidden {
  faces: number;
  /** How much of the picture lies under what hides them, 0 to 1. */
  share: number;
  /** Whether there is still something that may be a face. */
  isIncomplete: boolean;
}

/** Makes everybody in a picture unrecognisable, in place. */
export type HideFaces = (pixels: ImageData) => Hidden;

/**
 * Either is enough. The detector alone is sure of faces that the mesh does not fit, as in profile; in
 * 27 pictures without people it gave walls and leaves up to 0.83, the mesh 0.03. A cat is hidden.
 */
const [DETECTOR_SURE, MESH_UNSURE] = [0.85, 0.1];

/** Of the longer side: so close a look shows faces of 20 of 1,024 pixels, which nobody recognises. */
const CLOSER = 0.4;

/** Of a look's side, from one to the next: no face that only a close look shows lies on an edge. */
const STEP = 0.8;

/** With so many there is nothing else to see, and each takes time. */
const MAX_FACES = 12;

/** Loads what finds faces: keep it and use it for many pictures. */
export async function createFaceHider({ read }: { read: ReadFile }): Promise<HideFaces> {
  const detector = await loadNetwork("blazeface", read);
  const mesh = await loadNetwork("facemesh", read);

  function peopleIn(pixels: Pixels, window: Window): Detection[] {
    return detectFaces(detector, pixels, window).filter((one) =>
      one.score >= DETECTOR_SURE || fitMesh(mesh, pixels, one, MESH_UNSURE) !== null
    );
  }

  return (pixels) => {
    const hidden: Detection[] = [];
    for (const window of looks(pixels)) {
      for (const one of peopleIn(pixels, window)) {
        if (hidden.length === MAX_FACES) return { ...summary(hidden, pixels), isIncomplete: true };
        hide(pixels, one);
        hidden.push(one);
      }
    }
    const isIncomplete = hidden.length > 0 && peopleIn(pixels, wholeOf(pixels)).length > 0;
    return { ...summary(hidden, pixels), isIncomplete };
  };
}

/** Whole; turned, for a picture or people that lie on their side; and closer, for those far away. */
function looks(size: Size): Window[] {
  const whole = wholeOf(size);
  const side = whole.width * CLOSER;
  return [
    whole,
    ...[Math.PI / 2, -Math.PI / 2, Math.PI].map((angle) => ({ ...whole, angle })),
    ...centres(size.height, side).flatMap((y) =>
      centres(size.width, side).map((x) => squareWindow({ x, y }, side))
    ),
  ];
}

function wholeOf({ width, height }: Size): Window {
  return squareWindow({ x: width / 2, y: height / 2 }, Math.max(width, height));
}

function centres(length: number, side: number): number[] {
  if (length <= side) return [length / 2];
  const steps = Math.ceil((length - side) / (side * STEP));
  return Array.from(
    { length: steps + 1 },
    (_, index) => side / 2 + index * (length - side) / steps,
  );
}

/** Of the detector's box, which reaches from the brows to the chin: hair and ears go as well. */
const AROUND = 0.85;

/** Of that: from here outwards the picture comes back. */
const EDGE = 0.88;

/** Colours across what is hidden: two or three for a face, from which none can be made again. */
const CELLS = 4;

function summary(
  hidden: readonly Detection[],
  { width, height }: Size,
): Omit<Hidden, "isIncomplete"> {
  const area = hidden.reduce((sum, { side }) => sum + Math.PI * (side * AROUND) ** 2, 0);
  return { faces: hidden.length, share: Math.min(1, area / (width * height)) };
}

/** Puts a few colours that run into each other in the place of a head. */
function hide(pixels: ImageData, { centre, side }: Detection): void {
  const radius = side * AROUND;
  const part = squareIn(pixels, centre, radius);
  const cells = shrink(pixels, {
    width: Math.min(CELLS, part.width),
    height: Math.min(CELLS, part.height),
  }, part);
  for (let y = part.y; y < part.y + part.height; y++) {
    for (let x = part.x; x < part.x + part.width; x++) {
      const distance = Math.hypot(x - centre.x, y - centre.y) / radius;
      if (distance >= 1) continue;
      const kept = Math.max(0, (distance - EDGE) / (1 - EDGE));
      const at = (y * pixels.width + x) * 4;
      const u = (x - part.x + 0.5) / part.width * cells.width - 0.5;
      const v = (y - part.y + 0.5) / part.height * cells.height - 0.5;
      for (let channel = 0; channel < 3; channel++) {
        pixels.data[at + channel] = pixels.data[at + channel]! * kept +
          colourAt(cells, u, v, channel) * (1 - kept);
      }
    }
  }
}

/** What of the square around a circle is in the picture; one pixel at least. */
function squareIn({ width, height }: Size, { x, y }: Point, radius: number) {
  const within = (centre: number, length: number): [from: number, to: number] => {
    const from = Math.min(length - 1, Math.max(0, Math.floor(centre - radius)));
    return [from, Math.max(from + 1, Math.min(length, Math.ceil(centre + radius)))];
  };
  const [left, right] = within(x, width);
  const [top, bottom] = within(y, height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Between the centres of cells, bilinearly. */
function colourAt({ data, width, height }: Pixels, u: number, v: number, channel: number): number {
  const at = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
  const [x, y] = [Math.floor(u), Math.floor(v)];
  const [right, down] = [u - x, v - y];
  const cell = (column: number, row: number) =>
    data[(at(row, height) * width + at(column, width)) * 4 + channel]!;
  return (cell(x, y) * (1 - right) + cell(x + 1, y) * right) * (1 - down) +
    (cell(x, y + 1) * (1 - right) + cell(x + 1, y + 1) * right) * down;
}
