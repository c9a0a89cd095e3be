import assert from "node:assert/strict";
import { join } from "node:path";
import { loadEnvironment, portFrom } from "./environment.ts";
import { Failure } from "./failure.ts";

Deno.test("a port that is none is told in one sentence", () => {
  const variable = "RETRATO_TEST_PORT";
  try {
    for (const value of ["abc", "-1", "1.5", "70000", "0x10", " ", "1e3", "99999999999999999999"]) {
      Deno.env.set(variable, value);
      assert.throws(
        () => portFrom(variable),
        (error) =>
          error instanceof Failure && error.exitCode === 2 &&
          error.message.startsWith(`${variable} has to be a port`),
        value,
      );
    }
    for (const [value, port] of [["54321", 54_321], ["0", 0], ["", undefined]] as const) {
      Deno.env.set(variable, value);
      assert.equal(portFrom(variable), port);
    }
  } finally {
    Deno.env.delete(variable);
  }
});

Deno.test("a file of settings that cannot be read is named, and odd lines are passed over", async () => {
  const project = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(project, ".env"), "\0\xff=\n=x\nnoise\nRETRATO_X=1\nEMPTY=\n");
    assert.equal(loadEnvironment(project).RETRATO_X, "1");
    assert.equal("EMPTY" in loadEnvironment(project), false);
    await Deno.remove(join(project, ".env"));
    await Deno.mkdir(join(project, ".env"));
    assert.throws(() => loadEnvironment(project), (error) => {
      assert.ok(error instanceof Failure);
      assert.match(error.message, /\.env cannot be read/);
      return true;
    });
  } finally {
    await Deno.remove(project, { recursive: true });
  }
});
