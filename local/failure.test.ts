import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { outerFailure, reasonOf } from "./failure.ts";

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
}

Deno.test({
  name: "a full disk is told in one sentence, whoever met it",
  ignore: !existsSync("/dev/full"),
  fn: () => {
    for (const write of [writeFileSync, Deno.writeTextFileSync]) {
      const failure = outerFailure(thrownBy(() => write("/dev/full", "x")));
      assert.match(failure?.message ?? "", /^The disk is full.*; mend that and try again\.$/);
    }
  },
});

Deno.test("an unknown option is the person's, with exit code 2", () => {
  const failure = outerFailure(thrownBy(() => parseArgs({ args: ["--nope"], options: {} })));
  assert.equal(failure?.exitCode, 2);
  assert.match(failure?.message ?? "", /'--nope'/);
});

Deno.test("a mistake of the program stays one", () => {
  assert.equal(outerFailure(new TypeError("x is undefined")), undefined);
  const missing = thrownBy(() => Deno.readTextFileSync("/nowhere"));
  assert.equal(outerFailure(missing), undefined);
  assert.equal(reasonOf(missing), "not found");
});
