import { expect, it } from "vitest";
import { fit, type Frame, MAX_SCALE, pan, swipeStep, unzoomed, zoomAt } from "./zoom.ts";

const stage = { width: 800, height: 600 };
const frame: Frame = { stage, picture: fit({ width: 900, height: 1200 }, stage) };

it("fits a picture into the stage", () => {
  expect(frame.picture).toEqual({ width: 450, height: 600 });
  expect(fit({ width: 1600, height: 600 }, stage)).toEqual({ width: 800, height: 300 });
});

it("keeps what is under the pointer where it is", () => {
  const point = { x: 0, y: -150 };
  const zoom = zoomAt(unzoomed, 2, point, frame);
  // The point of the picture that was there, seen from the picture's centre, times the scale.
  expect(zoom.y + point.y * zoom.scale).toBe(point.y);
});

it("stays between the whole picture and the largest", () => {
  expect(zoomAt(unzoomed, 0.5, { x: 0, y: 0 }, frame)).toEqual(unzoomed);
  expect(zoomAt(unzoomed, 100, { x: 0, y: 0 }, frame).scale).toBe(MAX_SCALE);
});

it("comes back to the middle when it is small again", () => {
  const zoom = pan(zoomAt(unzoomed, 4, { x: 300, y: 200 }, frame), { x: -90, y: 40 }, frame);
  expect(zoomAt(zoom, 0.01, { x: 10, y: 10 }, frame)).toEqual(unzoomed);
});

it("does not move beyond its edges", () => {
  const zoom = zoomAt(unzoomed, 2, { x: 0, y: 0 }, frame);
  expect(pan(zoom, { x: 5000, y: -5000 }, frame)).toEqual({ scale: 2, x: 50, y: -300 });
  expect(pan(unzoomed, { x: 30, y: 30 }, frame)).toEqual(unzoomed);
});

it.each([
  [{ x: -80, y: 10 }, 1],
  [{ x: 80, y: -10 }, -1],
  [{ x: -40, y: 0 }, 0],
  [{ x: -80, y: 70 }, 0],
])("a swipe of %j leads to %i", (travel, step) => {
  expect(swipeStep(travel)).toBe(step);
});
