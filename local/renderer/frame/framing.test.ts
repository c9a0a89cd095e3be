import assert from "node:assert/strict";
import type { Outline } from "../person/outline.ts";
import { framePerson } from "./framing.ts";

const PHOTO = { width: 1000, height: 1200 };
const SHOT = { headShare: 0.4, headRoom: 0.1, faceX: 0.5 };
const WHOLE: Outline = {
  headTop: 100,
  chin: 400,
  eyes: 260,
  faceX: 500,
  headWidth: 240,
  bodyBottom: 1200,
  leftCut: Infinity,
  rightCut: Infinity,
  topCut: false,
};

Deno.test("with room all around, a shot is as wished", () => {
  const { left, top, width, height, cost } = framePerson(
    WHOLE,
    PHOTO,
    { width: 3, height: 4 },
    SHOT,
  );
  assert.ok(Math.abs(300 / height - 0.4) < 1e-6);
  assert.ok(Math.abs((500 - left) / width - 0.5) < 1e-6);
  assert.ok(Math.abs((100 - top) / height - 0.1) < 1e-6);
  assert.ok(cost < 1e-9);
});

Deno.test("the frame never shows what is below the body, however wide the shot", () => {
  const outline = { ...WHOLE, bodyBottom: 700 };
  const { top, height } = framePerson(outline, PHOTO, { width: 3, height: 4 }, {
    ...SHOT,
    headShare: 0.15,
  });
  assert.ok(top + height <= 700.001);
  assert.ok(top < 100);
});

Deno.test("a shoulder that the photo cuts off lies outside the frame", () => {
  for (
    const frame of [{ width: 16, height: 9 }, { width: 3, height: 4 }, { width: 1, height: 1 }]
  ) {
    const outline = { ...WHOLE, leftCut: 620, rightCut: 700 };
    const { left, top, width, height } = framePerson(outline, PHOTO, frame, SHOT);
    if (left < 0) assert.ok(top + height <= 620.001);
    if (left + width > 1000) assert.ok(top + height <= 700.001);
  }
});

Deno.test("the head fits into a narrow frame from side to side", () => {
  const { left, width } = framePerson(WHOLE, PHOTO, { width: 9, height: 21 }, {
    ...SHOT,
    headShare: 0.8,
  });
  assert.ok(left < 500 - 120 && left + width > 500 + 120);
});

Deno.test("a head that the photo cuts has its cut at the edge of the frame", () => {
  const outline = { ...WHOLE, headTop: 0, topCut: true };
  assert.ok(framePerson(outline, PHOTO, { width: 3, height: 4 }, SHOT).top >= 0);
});
