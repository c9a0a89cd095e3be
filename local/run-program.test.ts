import assert from "node:assert/strict";
import { runProgram } from "./run-program.ts";

Deno.test("a program that is missing, or is none, is told in one sentence", async () => {
  await assert.rejects(runProgram("The tool", "/nowhere/tool", {}), {
    name: "Failure",
    message: "The tool cannot be started: /nowhere/tool: not found.",
  });
  await assert.rejects(runProgram("The tool", import.meta.filename ?? "", {}), {
    name: "Failure",
    message: /^The tool cannot be started: .+: permission denied\.$/,
  });
});

Deno.test("a program that is killed is told in one sentence", async () => {
  const args = ["eval", 'Deno.kill(Deno.pid, "SIGKILL"); await new Promise(() => {});'];
  await assert.rejects(runProgram("The tool", Deno.execPath(), { args }), {
    name: "Failure",
    message: /^The tool was ended by SIGKILL; /,
  });
});
