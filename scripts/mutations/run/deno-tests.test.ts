import assert from "node:assert/strict";
import { firstFailure } from "./deno-tests.ts";

Deno.test("the first failing test is told by its file and its steps", () => {
  const output = [
    " ERRORS ",
    "",
    "outer ... inner => ./local/api/x.test.ts:12:3",
    "error: AssertionError",
    "",
    "another => ./local/api/y.test.ts:1:1",
  ].join("\n");
  assert.deepEqual(firstFailure(output), { by: "local/api/x.test.ts", because: "outer ... inner" });
});

Deno.test("so is a file that cannot be run", () => {
  assert.deepEqual(firstFailure("./local/x.test.ts (uncaught error)\nerror: SyntaxError"), {
    by: "local/x.test.ts",
    because: "cannot be run",
  });
});

Deno.test("no failing test is none", () => {
  assert.equal(firstFailure("ok | 3 passed | 0 failed (1s)"), undefined);
});
