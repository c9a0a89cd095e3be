import assert from "node:assert/strict";
import { develop, toneCurve } from "./film.ts";
import { paint, type Picture } from "./picture.ts";

const PLAIN = { grain: 0, vignette: 0 };

function scene(): Picture {
  return paint(64, 80, (x, y) => [0.4 * x, 0.2, 0.3 * y]);
}

Deno.test("the tone curve rises from black to white and never past it", () => {
  const values = Array.from({ length: 200 }, (_, index) => toneCurve(index / 10, 1));
  assert.equal(values[0], 0);
  assert.deepEqual(values, values.toSorted((a, b) => a - b));
  assert.ok(values.at(-1)! > 0.97 && values.at(-1)! <= 1);
});

Deno.test("contrast darkens shadows, lightens highlights and keeps middle grey", () => {
  assert.ok(toneCurve(0.02, 1.3) < toneCurve(0.02, 1));
  assert.ok(toneCurve(0.8, 1.3) > toneCurve(0.8, 1));
  assert.ok(Math.abs(toneCurve(0.18, 1.3) - toneCurve(0.18, 1)) < 1e-9);
});

Deno.test("black and white has equal channels", () => {
  const { data } = develop(scene(), { ...PLAIN, grain: 4, blackAndWhite: true }, 1);
  for (let at = 0; at < data.length; at += 3) {
    assert.equal(data[at], data[at + 1]);
    assert.equal(data[at], data[at + 2]);
  }
});

Deno.test("the same seed develops the same pixels; grain changes with the seed", () => {
  const grainy = { ...PLAIN, grain: 4 };
  assert.deepEqual(develop(scene(), grainy, 1).data, develop(scene(), grainy, 1).data);
  assert.notDeepEqual(develop(scene(), grainy, 1).data, develop(scene(), grainy, 2).data);
});

Deno.test("grain has the deviation asked for and leaves the mean alone", () => {
  const grey = paint(120, 150, () => [0.4, 0.4, 0.4]);
  const clean = develop(grey, PLAIN, 1).data[0]!;
  const { data } = develop(grey, { ...PLAIN, grain: 5 }, 1);
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  const deviation = Math.sqrt(
    data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length,
  );
  assert.ok(Math.abs(mean - clean) < 0.7);
  assert.ok(deviation > 3.5 && deviation < 6, `${deviation}`);
});

Deno.test("a vignette darkens the corners, not the centre", () => {
  const grey = paint(64, 80, () => [0.4, 0.4, 0.4]);
  const { data } = develop(grey, { ...PLAIN, vignette: 1 }, 1);
  const plain = develop(grey, PLAIN, 1).data[0]!;
  assert.ok(data[0]! < plain - 20);
  assert.ok(Math.abs(data[(40 * 64 + 32) * 3]! - plain) <= 1);
});
