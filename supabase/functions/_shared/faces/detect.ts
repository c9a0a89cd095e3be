import type { Network } from "./networks.ts";
import { overlap, type Pixels, type Point } from "./pixels.ts";
import { pointInWindow, sampleWindow, type Window } from "./window.ts";

/** Where a face seems to be, in pixels of the picture. */
export interface Detection {
  readonly centre: Point;
  /** The longer side of its box. */
  readonly side: number;
  /** How much the head leans clockwise, in radians, by the line through the eyes. */
  readonly angle: number;
  /** 0 to 1. */
  readonly score: number;
}

/** A detection in pixels of the network's input. */
type Raw = Detection;

const INPUT = 256;
const MIN_SCORE = 0.5;
/** Boxes that share more than this of their union are one face. */
const MAX_OVERLAP = 0.3;

/**
 * Finds faces in a square window of a picture with MediaPipe BlazeFace, the likeliest first. It also
 * takes a cat for a face, so each is to be checked with the face mesh.
 *
 * Decoding follows the model card and MediaPipe's SSD anchors: 16 × 16 cells with two anchors,
 * 8 × 8 cells with six, offsets in input pixels
 * (https://github.com/google-ai-edge/mediapipe, ssd_anchors_calculator).
 */
export function detectFaces(run: Network, pixels: Pixels, window: Window): Detection[] {
  const input = sampleWindow(pixels, window, INPUT).map((value) => value * 2 - 1);
  const outputs = run(input, INPUT);
  const found = [{ cells: 16, anchors: 2 }, { cells: 8, anchors: 6 }]
    .flatMap((grid) => decode(grid, outputs))
    .toSorted((a, b) => b.score - a.score);
  return withoutOverlaps(found).map(({ centre, side, angle, score }) => ({
    centre: pointInWindow(window, centre.x / INPUT, centre.y / INPUT),
    side: side * window.width / INPUT,
    angle: angle + window.angle,
    score,
  }));
}

function decode(
  { cells, anchors }: { cells: number; anchors: number },
  outputs: ReadonlyMap<number, Float32Array>,
): Raw[] {
  const count = cells * cells * anchors;
  const scores = outputs.get(count) ?? [];
  const values = outputs.get(count * 16) ?? new Float32Array();
  const stride = INPUT / cells;
  const found: Raw[] = [];
  for (const [index, logit] of scores.entries()) {
    const score = 1 / (1 + Math.exp(-logit));
    if (score < MIN_SCORE) continue;
    const cell = Math.floor(index / anchors);
    const anchorX = (cell % cells + 0.5) * stride;
    const anchorY = (Math.floor(cell / cells) + 0.5) * stride;
    const [x = 0, y = 0, width = 0, height = 0, rightX = 0, rightY = 0, leftX = 0, leftY = 0] =
      values.subarray(index * 16, index * 16 + 8);
    found.push({
      centre: { x: anchorX + x, y: anchorY + y },
      side: Math.max(width, height),
      angle: Math.atan2(leftY - rightY, leftX - rightX),
      score,
    });
  }
  return found;
}

function withoutOverlaps(found: readonly Raw[]): Raw[] {
  const kept: Raw[] = [];
  for (const one of found) {
    if (kept.every((other) => overlap(boxOf(one), boxOf(other)) < MAX_OVERLAP)) kept.push(one);
  }
  return kept;
}

function boxOf({ centre, side }: Raw) {
  return { x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side };
}
