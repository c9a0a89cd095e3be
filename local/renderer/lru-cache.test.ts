import assert from "node:assert/strict";
import { LruCache } from "./lru-cache.ts";

Deno.test("a value is made once, also when it is asked for twice at once", async () => {
  const cache = new LruCache<number>(2);
  let made = 0;
  const get = (): Promise<number> => cache.get("a", () => Promise.resolve(++made));
  assert.deepEqual(await Promise.all([get(), get()]), [1, 1]);
  assert.equal(await get(), 1);
});

Deno.test("what was not used for longest makes room", async () => {
  const cache = new LruCache<string>(2);
  const get = (key: string, value = key): Promise<string> =>
    cache.get(key, () => Promise.resolve(value));
  await get("a");
  await get("b");
  await get("a");
  await get("c");
  assert.equal(cache.size, 2);
  assert.equal(await get("a", "made anew"), "a");
  assert.equal(await get("b", "made anew"), "made anew");
});

Deno.test("a failure is not kept", async () => {
  const cache = new LruCache<number>(2);
  await assert.rejects(cache.get("a", () => Promise.reject(new Error("no"))), /no/);
  assert.equal(await cache.get("a", () => Promise.resolve(1)), 1);
});
