import assert from "node:assert/strict";
import { Heap } from "./heap.ts";

Deno.test("items come out in order, whatever order they went in", () => {
  const heap = new Heap<number>((a, b) => a < b);
  const numbers = Array.from({ length: 100 }, (_, index) => (index * 37) % 101);
  for (const number of numbers) heap.push(number);
  assert.equal(heap.peek(), Math.min(...numbers));
  assert.deepEqual(numbers.map(() => heap.pop()), numbers.toSorted((a, b) => a - b));
  assert.equal(heap.pop(), undefined);
  assert.equal(heap.size, 0);
});
