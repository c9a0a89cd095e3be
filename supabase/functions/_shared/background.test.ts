import assert from "node:assert/strict";
import { runInBackground, shutdownSignal } from "./background.ts";

Deno.test("a failure in the background is logged and does not escape", async () => {
  const events: unknown[] = [];
  const log = { info: () => {}, error: (...event: unknown[]) => void events.push(event) };
  let kept: Promise<void> | undefined;

  runInBackground(() => Promise.reject(new Error("broken")), log, (work) => kept = work);
  await kept;

  assert.deepEqual(events, [["work_failed", { message: "broken" }]]);
});

Deno.test("the shutdown signal aborts before the worker is unloaded", () => {
  const worker = new EventTarget();
  const signal = shutdownSignal(worker);
  assert.equal(signal.aborted, false);
  worker.dispatchEvent(new Event("beforeunload"));
  assert.equal(signal.aborted, true);
});
