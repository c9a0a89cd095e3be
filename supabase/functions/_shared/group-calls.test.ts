import assert from "node:assert/strict";
import { groupCalls } from "./group-calls.ts";

/** A call that is answered when asked to. */
function pendingCalls() {
  const calls: Array<{ items: string[]; answer: PromiseWithResolvers<string[]> }> = [];
  const call = groupCalls((items: string[]) => {
    const answer = Promise.withResolvers<string[]>();
    calls.push({ items, answer });
    return answer.promise;
  });
  return { call, calls };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

Deno.test("what comes while a call is under way goes into the next one, together", async () => {
  const { call, calls } = pendingCalls();
  const first = call("a");
  await turn();
  const others = [call("b"), call("c")];
  await turn();
  assert.deepEqual(calls.map(({ items }) => items), [["a"]]);

  calls[0]?.answer.resolve(["a"]);
  assert.deepEqual(await first, ["a"]);
  await turn();
  assert.deepEqual(calls[1]?.items, ["b", "c"]);
  calls[1]?.answer.resolve(["b"]);
  assert.deepEqual(await Promise.all(others), [["b"], ["b"]]);
});

Deno.test("one bad item fails alone", async () => {
  const call = groupCalls((items: string[]) =>
    items.includes("bad") ? Promise.reject(new Error("no")) : Promise.resolve(items)
  );
  const results = await Promise.allSettled(["bad", "good"].map(call));
  assert.deepEqual(results.map(({ status }) => status), ["rejected", "fulfilled"]);
});

Deno.test("a call that failed keeps nobody from the next", async () => {
  let calls = 0;
  const call = groupCalls((items: string[]) =>
    ++calls === 1 ? Promise.reject(new Error("no")) : Promise.resolve(items)
  );
  await assert.rejects(call("a"), /no/);
  assert.deepEqual(await call("b"), ["b"]);
});
