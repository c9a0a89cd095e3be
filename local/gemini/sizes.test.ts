import assert from "node:assert/strict";
import { COMMON_RATIOS, EXTREME_RATIOS, nearestAspectRatio, outputSize } from "./sizes.ts";

Deno.test("a 1K picture has the size Gemini documents for its ratio", () => {
  assert.deepEqual(outputSize("1:1", "1K"), { width: 1024, height: 1024 });
  assert.deepEqual(outputSize("3:4", "1K"), { width: 864, height: 1184 });
  assert.deepEqual(outputSize("21:9", "1K"), { width: 1536, height: 672 });
});

Deno.test("2K and 4K double and quadruple the sides", () => {
  assert.deepEqual(outputSize("3:4", "2K"), { width: 1728, height: 2368 });
  assert.deepEqual(outputSize("3:4", "4K"), { width: 3456, height: 4736 });
});

Deno.test("every size has the shape its ratio says, to within 5 %", () => {
  for (const ratio of [...COMMON_RATIOS, ...EXTREME_RATIOS]) {
    const [across = 0, down = 1] = ratio.split(":").map(Number);
    const { width, height } = outputSize(ratio, "1K");
    const error = (width / height) / (across / down) - 1;
    assert.ok(Math.abs(error) < 0.05, `${ratio} is ${width}x${height}`);
  }
});

Deno.test("there are ten common ratios", () => {
  assert.equal(COMMON_RATIOS.length, 10);
});

Deno.test("the nearest ratio is found among those allowed", () => {
  assert.equal(nearestAspectRatio({ width: 3000, height: 4000 }, COMMON_RATIOS), "3:4");
  assert.equal(nearestAspectRatio({ width: 1920, height: 1080 }, COMMON_RATIOS), "16:9");
  assert.equal(nearestAspectRatio({ width: 100, height: 800 }, COMMON_RATIOS), "9:16");
  const all = [...COMMON_RATIOS, ...EXTREME_RATIOS];
  assert.equal(nearestAspectRatio({ width: 100, height: 800 }, all), "1:8");
});
