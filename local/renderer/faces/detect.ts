import type { Picture, Point } from "../pixels/picture.ts";
import { network } from "./networks.ts";
import { sampleWindow, squareWindow } from "./sample.ts";

/** Where a face seems to be, in pixels of the picture. */
export interface FaceBox {
  readonly centre: Point;
  /** The longer side of the box. */
  readonly side: number;
  /** How much the head leans clockwise, in radians, by the line through the eyes. */
  readonly angle: number;
  /** 0 to 1. */
  readonly score: number;
}

const MODEL = new URL("./models/blazeface", import.meta.url);
const INPUT = 256;
const MIN_SCORE = 0.5;
/** Boxes that share more than this of their union are one face. */
const MAX_OVERLAP = 0.3;

/**
 * Finds faces with MediaPipe BlazeFace, the likeliest first. It also takes a cat for a face, so
 * each is to be checked with the face mesh.
 *
 * Decoding follows the model card and MediaPipe's SSD anchors: 16 × 16 cells with two anchors,
 * 8 × 8 cells with six, offsets in input pixels
 * (https://github.com/google-ai-edge/mediapipe, ssd_anchors_calculator).
 */
export async function detectFaces(picture: Picture): Promise<FaceBox[]> {
  const run = await network(MODEL);
  const side = Math.max(picture.width, picture.height);
  const square = squareWindow({ x: picture.width / 2, y: picture.height / 2 }, side);
  const input = sampleWindow(picture, square, INPUT).map((value) => value * 2 - 1);
  const outputs = run(input, [1, INPUT, INPUT, 3]);
  const scale = side / INPUT;
  const originX = square.centre.x - side / 2;
  const originY = square.centre.y - side / 2;
  const boxes = [{ cells: 16, anchors: 2 }, { cells: 8, anchors: 6 }].flatMap((grid) =>
    decode(grid, outputs)
  ).map(({ centre, side, angle, score }) => ({
    centre: { x: originX + centre.x * scale, y: originY + centre.y * scale },
    side: side * scale,
    angle,
    score,
  }));
  return withoutOverlaps(boxes.toSorted((a, b) => b.score - a.score));
}

function decode(
  { cells, anchors }: { cells: number; anchors: number },
  outputs: ReadonlyMap<number, Float32Array>,
): FaceBox[] {
  const count = cells * cells * anchors;
  const scores = outputs.get(count) ?? [];
  const values = outputs.get(count * 16) ?? new Float32Array();
  const stride = INPUT / cells;
  const boxes: FaceBox[] = [];
  for (const [index, logit] of scores.entries()) {
    const score = 1 / (1 + Math.exp(-logit));
    if (score < MIN_SCORE) continue;
    const cell = Math.floor(index / anchors);
    const anchorX = (cell % cells + 0.5) * stride;
    const anchorY = (Math.floor(cell / cells) + 0.5) * stride;
    const [x = 0, y = 0, width = 0, height = 0, rightX = 0, rightY = 0, leftX = 0, leftY = 0] =
      values.subarray(index * 16, index * 16 + 8);
    boxes.push({
      centre: { x: anchorX + x, y: anchorY + y },
      side: Math.max(width, height),
      angle: Math.atan2(leftY - rightY, leftX - rightX),
      score,
    });
  }
  return boxes;
}

function withoutOverlaps(boxes: readonly FaceBox[]): FaceBox[] {
  const kept: FaceBox[] = [];
  for (const box of boxes) {
    if (kept.every((other) => overlap(box, other) < MAX_OVERLAP)) kept.push(box);
  }
  return kept;
}

function overlap(a: FaceBox, b: FaceBox): number {
  const shared = (axis: "x" | "y"): number => {
    const end = Math.min(a.centre[axis] + a.side / 2, b.centre[axis] + b.side / 2);
    const start = Math.max(a.centre[axis] - a.side / 2, b.centre[axis] - b.side / 2);
    return Math.max(0, end - start);
  };
  const both = shared("x") * shared("y");
  return both / (a.side ** 2 + b.side ** 2 - both);
}
