import assert from "node:assert/strict";
import { startChildService } from "./child-service.ts";

function start(code: string, command = Deno.execPath()) {
  return startChildService({
    name: "The service",
    command,
    args: ["eval", code],
    env: { NO_COLOR: "1" },
    log: () => {},
    readyWhen: (line) => line === "ready" || undefined,
  });
}

Deno.test("a program that cannot be started is told in one sentence", () => {
  assert.throws(() => start("", "/nowhere/program"), {
    name: "Failure",
    message: "The service cannot be started: /nowhere/program: not found.",
  });
});

Deno.test("one that ends before it is ready is told with its last words", async () => {
  await using service = start('console.error("no luck"); Deno.exit(3);');
  await assert.rejects(service.ready, {
    name: "Failure",
    message: "The service ended by itself (code 3): no luck.",
  });
});

Deno.test("one that is killed is told so", async () => {
  const wait = "await new Promise((resolve) => setTimeout(resolve, 1e6));";
  await using service = start(`console.log("ready"); Deno.kill(Deno.pid, "SIGKILL"); ${wait}`);
  assert.match(await service.crashed, /^The service was ended by SIGKILL; /);
});
