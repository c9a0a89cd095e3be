import type { Face } from "../../../supabase/functions/_shared/faces/face.ts";
import { LANDMARK, landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import { type Plane, planeOf, type Size } from "../pixels/picture.ts";

/** Where a person begins and ends on a photo, which decides how they can be framed; in pixels. */
export interface Outline {
  /** Top of the hair. */
  readonly headTop: number;
  readonly chin: number;
  readonly eyes: number;
  /** Middle of the face from left to right. */
  readonly faceX: number;
  /** Width of the head with its hair. */
  readonly headWidth: number;
  /** The lowest row where the body still is as broad as above it, so that nobody floats. */
  readonly bodyBottom: number;
  /** The row from which on the photo's left edge cuts the body; Infinity when it never does. */
  readonly leftCut: number;
  readonly rightCut: number;
  /** Whether the photo's upper edge cuts the head. */
  readonly topCut: boolean;
}

/** A body may be this much narrower further down: arms taper, people do not vanish. */
const MIN_TAPER = 0.86;

/**
 * Measures a person's mask.
 *
 * @param mask may be coarser than the photo, in whose pixels all else is.
 */
export function traceOutline(mask: Plane, photo: Size, face: Face, faceHeight: number): Outline {
  const scale = mask.width / photo.width;
  const chin = landmark(face, LANDMARK.chin);
  const top = landmark(face, LANDMARK.foreheadTop);
  const leftEye = landmark(face, LANDMARK.leftEyeOuter);
  const rightEye = landmark(face, LANDMARK.rightEyeOuter);
  const faceX = (leftEye.x + rightEye.x + chin.x + top.x) / 4;
  const reach = faceHeight * 0.4;
  const crown = columns(mask, (faceX - reach) * scale, (faceX + reach) * scale);
  const headTop = Math.min(firstRow(crown, faceHeight * scale * 0.12) / scale, top.y);
  const counts = rowCounts(mask);
  const headRows = counts.slice(
    Math.round(headTop * scale),
    Math.round((chin.y - faceHeight * 0.3) * scale),
  );
  const shoulders = Math.round((chin.y - faceHeight) * scale);
  return {
    headTop,
    chin: chin.y,
    eyes: (leftEye.y + rightEye.y) / 2,
    faceX,
    headWidth: Math.max(faceHeight * 0.7, Math.max(...headRows) / scale),
    bodyBottom: Math.min(
      photo.height,
      bodyBottom(counts, Math.round((chin.y + faceHeight * 0.3) * scale)) / scale,
    ),
    leftCut: sideCut(mask, 0, shoulders) / scale,
    rightCut: sideCut(mask, mask.width - 1, shoulders) / scale,
    topCut: headTop < faceHeight * 0.02,
  };
}

/** The columns of a mask between two of them. */
function columns({ data, width, height }: Plane, from: number, to: number): Plane {
  const left = Math.max(0, Math.round(from));
  const size = { width: Math.min(width, Math.round(to)) - left, height };
  return planeOf(size, (at) => data[Math.floor(at / size.width) * width + left + at % size.width]!);
}

/** The first row that holds at least `enough` pixels of the person; the height when none does. */
function firstRow(mask: Plane, enough: number): number {
  const row = rowCounts(mask).findIndex((count) => count >= enough);
  return row < 0 ? mask.height : row;
}

function rowCounts({ data, width, height }: Plane): number[] {
  return Array.from(
    { length: height },
    (_, y) => data.subarray(y * width, (y + 1) * width).filter((value) => value > 0.5).length,
  );
}

function bodyBottom(counts: readonly number[], from: number): number {
  let broadest = 0;
  let bottom = Math.min(from, counts.length);
  for (const [y, count] of counts.entries()) {
    if (y < from) continue;
    broadest = Math.max(broadest, count);
    if (count < broadest * MIN_TAPER) break;
    bottom = y + 1;
  }
  return bottom;
}

function sideCut({ data, width, height }: Plane, x: number, from: number): number {
  for (let y = Math.max(0, Math.round(from)); y < height; y++) {
    if (data[y * width + x]! > 0.4) return y;
  }
  return Infinity;
}
