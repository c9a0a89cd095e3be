import assert from "node:assert/strict";
import { blankPicture, type Picture, type Plane, planeOf } from "../pixels/picture.ts";
import { refineMatte } from "./cut-out.ts";

const SIZE = { width: 160, height: 120 };
const RED = [0.8, 0.15, 0.1] as const;
const GREEN = [0.1, 0.6, 0.2] as const;

/** A red half before a green one, mixed over four pixels as hair in front of a hedge is. */
function truth(): Plane {
  return planeOf(SIZE, (at) => Math.min(1, Math.max(0, (82 - at % SIZE.width) / 4)));
}

function photograph(alpha: Plane): Picture {
  const picture = blankPicture(SIZE);
  for (let at = 0; at < picture.data.length; at++) {
    const share = alpha.data[Math.floor(at / 3)]!;
    picture.data[at] = RED[at % 3]! * share + GREEN[at % 3]! * (1 - share);
  }
  return picture;
}

Deno.test("a coarse mask snaps to the edge in the photo", () => {
  const alpha = truth();
  // Off by five pixels and far too soft, like a network's mask that was enlarged.
  const mask = planeOf(SIZE, (at) => Math.min(1, Math.max(0, (95 - at % SIZE.width) / 20)));
  const refined = refineMatte(photograph(alpha), mask, 140).alpha;
  let before = 0;
  let after = 0;
  for (let at = 0; at < alpha.data.length; at++) {
    before += Math.abs(mask.data[at]! - alpha.data[at]!);
    after += Math.abs(refined.data[at]! - alpha.data[at]!);
  }
  assert.ok(after < before / 4, `${after} of ${before}`);
});

Deno.test("nothing of the old background stays in the colours of the edge", () => {
  const { colours, alpha } = refineMatte(photograph(truth()), truth(), 140);
  for (let x = 70; x < 84; x++) {
    const at = 60 * SIZE.width + x;
    if (alpha.data[at]! < 0.1) continue;
    assert.ok(colours.data[at * 3 + 1]! < 0.3, `green at ${x}: ${colours.data[at * 3 + 1]}`);
  }
});
