import assert from "node:assert/strict";
import fc from "fast-check";
import { pointInWindow, pointOfWindow, sampleWindow, squareWindow } from "./window.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const window = fc.record({
  centre: fc.record({ x: number(-50, 150), y: number(-50, 150) }),
  width: number(1, 400),
  height: number(1, 400),
  angle: number(-4, 4),
});

Deno.test("a point of a window is found again", () => {
  fc.assert(fc.property(window, number(0, 1), number(0, 1), (given, u, v) => {
    const { x, y } = pointOfWindow(given, pointInWindow(given, u, v));
    assert.ok(Math.abs(x - u) < 1e-6 && Math.abs(y - v) < 1e-6);
  }));
});

Deno.test("what has one colour has it in every window, however turned and far outside", () => {
  const colour = [40, 120, 200, 255];
  const data = Uint8ClampedArray.from({ length: 30 * 20 * 4 }, (_, at) => colour[at % 4]!);
  fc.assert(
    fc.property(window, (given) => {
      const rgb = sampleWindow({ data, width: 30, height: 20 }, given, 5);
      for (const [at, value] of rgb.entries()) {
        assert.ok(Math.abs(value - colour[at % 3]! / 255) < 1e-4);
      }
    }),
    { numRuns: 50 },
  );
});

Deno.test("shrinking takes in every pixel", () => {
  // One white pixel in sixty-four, wherever it is, makes one pixel a little lighter.
  for (let white = 0; white < 64; white += 9) {
    const data = new Uint8ClampedArray(8 * 8 * 4);
    data.fill(255, white * 4, white * 4 + 3);
    const middle = squareWindow({ x: 4, y: 4 }, 8);
    const [red] = sampleWindow({ data, width: 8, height: 8 }, middle, 1);
    assert.ok(red! > 0.005 && red! < 0.05, `${white}: ${red}`);
  }
});
