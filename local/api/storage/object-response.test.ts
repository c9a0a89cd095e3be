import assert from "node:assert/strict";
import { StorageError } from "./errors.ts";
import { parseRange } from "./object-response.ts";

Deno.test("reads the ranges browsers ask for", () => {
  assert.equal(parseRange(null, 10), undefined);
  assert.deepEqual(parseRange("bytes=2-5", 10), { start: 2, end: 5 });
  assert.deepEqual(parseRange("bytes=2-", 10), { start: 2, end: 9 });
  assert.deepEqual(parseRange("bytes=-3", 10), { start: 7, end: 9 });
  assert.deepEqual(parseRange("bytes=-30", 10), { start: 0, end: 9 });
  assert.deepEqual(parseRange("bytes=5-500", 10), { start: 5, end: 9 });
});

Deno.test("gives the whole object for ranges it does not know", () => {
  assert.equal(parseRange("bytes=0-1,3-4", 10), undefined);
  assert.equal(parseRange("lines=1-2", 10), undefined);
  assert.equal(parseRange("bytes=-", 10), undefined);
});

Deno.test("refuses a range outside the object", () => {
  assert.throws(() => parseRange("bytes=10-", 10), StorageError);
  assert.throws(() => parseRange("bytes=0-0", 0), StorageError);
});
