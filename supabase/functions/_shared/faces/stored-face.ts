import type { Face } from "./face.ts";
import { LANDMARK, landmark, levelAround } from "./mesh.ts";
import type { Box, Point } from "./pixels.ts";
import { squareWindow, type Window } from "./window.ts";

/** Where a face is in a stored picture, so that nobody has to search for it again. */
export interface StoredFace {
  /** From the top of the forehead to the chin, as if turned upright around its middle. */
  readonly box: Box;
  /** The outer corners of the eyes, as seen: shares of the picture's width and height. */
  readonly eyes: {
    readonly left: readonly [x: number, y: number];
    readonly right: readonly [x: number, y: number];
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a face of a picture is in a copy of a part of that picture, of whatever size.
 * @param part In pixels of the picture.
 */
export function storeFace(face: Face, part: Size & Point): StoredFace {
  const inPart = ({ x, y }: Point): [x: number, y: number] => [
    (x - part.x) / part.width,
    (y - part.y) / part.height,
  ];
  const { centre, width, height } = levelAround(face);
  const corner = (toRight: number, toBottom: number) =>
    inPart({ x: centre.x + toRight * width / 2, y: centre.y + toBottom * height / 2 })
      .map((share) => Math.max(0, Math.min(1, share)));
  const [left = 0, top = 0] = corner(-1, -1);
  const [right = 0, bottom = 0] = corner(1, 1);
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    eyes: {
      left: inPart(landmark(face, LANDMARK.leftEyeOuter)),
      right: inPart(landmark(face, LANDMARK.rightEyeOuter)),
    },
  };
}

/** The square around it in a picture of this size, as `squareAround` gives it for a face. */
export function squareAroundStored(
  { box, eyes }: StoredFace,
  { width, height }: Size,
  margin: number,
): Window {
  const centre = { x: (box.x + box.width / 2) * width, y: (box.y + box.height / 2) * height };
  const side = Math.max(box.width * width, box.height * height) * margin;
  const lean = Math.atan2(
    (eyes.right[1] - eyes.left[1]) * height,
    (eyes.right[0] - eyes.left[0]) * width,
  );
  return squareWindow(centre, side, lean);
}
