import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { type Plane, planeOf, type Size, smoothstep } from "../pixels/picture.ts";
import { softBlur } from "../pixels/planes.ts";

/**
 * Makes up a mask's mind: what hangs together with the face and is mostly person becomes person
 * without holes, everything else is dropped. Only near the outline does the mask stay as it was.
 *
 * @param photo size of the photo, in whose pixels the rest is given; the mask may be coarser.
 * @param others centres of other faces, whose side of the picture is left out.
 */
export function solidMask(
  mask: Plane,
  photo: Size,
  face: Point,
  faceHeight: number,
  others: readonly Point[],
): Plane {
  const scale = mask.width / photo.width;
  const toMask = ({ x, y }: Point): Point => ({
    x: Math.floor(x * scale),
    y: Math.floor(y * scale),
  });
  const unit = faceHeight * scale;
  const own = withoutOthers(mask, toMask(face), unit, others.map(toMask));
  const decided = planeOf(own, (at) => smoothstep(0.2, 0.6, own.data[at]!));
  const connected = component(softBlur(decided, unit * 0.06), toMask(face));
  const region = softBlur(connected, unit * 0.05);
  return planeOf(mask, (at) => {
    const inside = region.data[at]!;
    // 1 in the middle of a region, 0 far outside, the mask itself in between.
    return Math.max(
      decided.data[at]! * smoothstep(0.02, 0.3, inside),
      smoothstep(0.86, 0.99, inside),
    );
  });
}

/** The part of a plane above one half that hangs together with `start`, as 0 and 1. */
export function component({ data, width, height }: Plane, start: Point): Plane {
  const found = planeOf({ width, height }, () => 0);
  const open = [start.y * width + start.x];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.data[at] !== 0 || !(data[at]! > 0.5)) continue;
    found.data[at] = 1;
    const x = at % width;
    if (x > 0) open.push(at - 1);
    if (x < width - 1) open.push(at + 1);
    open.push(at - width, at + width);
  }
  return found;
}

function withoutOthers(
  mask: Plane,
  face: Point,
  faceHeight: number,
  others: readonly Point[],
): Plane {
  if (others.length === 0) return mask;
  return planeOf(mask, (at) => {
    const x = at % mask.width;
    const y = Math.floor(at / mask.width);
    const mine = Math.hypot(x - face.x, y - face.y);
    const nearest = Math.min(...others.map((other) => Math.hypot(x - other.x, y - other.y)));
    return mask.data[at]! * smoothstep(-0.1 * faceHeight, 0.1 * faceHeight, nearest - mine);
  });
}
