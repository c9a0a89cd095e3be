import assert from "node:assert/strict";
import { startFaultyStack } from "./faulty-stack.ts";
import { runRound } from "./round.ts";

/** The short form; `npm run test:faults` is the long one. */
Deno.test(
  "nothing is lost and nothing is charged twice, whatever strikes",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    await using stage = await startFaultyStack();
    const { problems, photos, struck } = await runRound(stage, 1, 30);
    assert.deepEqual(problems, []);
    assert.ok(photos.total > 0, "no photo was asked for");
    assert.ok(struck.of("Postgres stopped") > 0 && struck.total > 10, struck.lines().join("\n"));
  },
);
