import assert from "node:assert/strict";
import { judge, type Suite } from "./judge.ts";

const FAILING = { by: "a.test.sql", because: "it is kept" };

function suite(name: string, without: boolean, withIt = false): Suite & { asked: number } {
  const counted = {
    name,
    asked: 0,
    withoutGuard: () => {
      counted.asked++;
      return Promise.resolve(without ? FAILING : undefined);
    },
    withGuard: () => Promise.resolve(withIt ? FAILING : undefined),
  };
  return counted;
}

Deno.test("the first suite that fails has noticed, and no other is asked", async () => {
  const last = suite("c", true);
  const verdict = await judge([suite("a", false), suite("b", true), last], new Map());
  assert.deepEqual(verdict, { kind: "caught", ...FAILING });
  assert.equal(last.asked, 0);
});

Deno.test("a suite that fails anyway proves nothing", async () => {
  assert.equal((await judge([suite("a", true, true), suite("b", true)], new Map())).kind, "caught");
  assert.deepEqual(await judge([suite("a", true, true)], new Map()), {
    kind: "broken",
    because: "a.test.sql fails anyway: it is kept",
  });
});

Deno.test("when all pass, the guard's removal went unnoticed", async () => {
  assert.deepEqual(await judge([suite("a", false)], new Map()), { kind: "survived" });
});
