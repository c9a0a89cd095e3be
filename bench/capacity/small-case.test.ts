import assert from "node:assert/strict";
import { Hops } from "../end-to-end/hops.ts";
import { measuredStages } from "./small-case.ts";

Deno.test("a simulation takes the stages that a log tells of, but not the wait for a turn", () => {
  const hops = new Hops();
  const ms = { load: 20, wait: 4_000, generate: 1_500, store: 200, record: 30 };
  hops.hear(`12:00 ${JSON.stringify({ event: "photo", outcome: "complete", ms })}`);
  const { latency, overhead } = measuredStages(hops);
  assert.deepEqual(latency, { min: 1_500, max: 1_500 });
  assert.equal(overhead.prepare, 20);
  assert.equal(overhead.finish, 230);
});
