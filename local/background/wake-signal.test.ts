import assert from "node:assert/strict";
import { WakeSignal } from "./wake-signal.ts";

const LONG_MS = 60_000;

Deno.test("a waiting loop is woken", async () => {
  const signal = new WakeSignal();
  const waiting = signal.wait(LONG_MS);
  signal.wake();
  await waiting;
});

Deno.test("a wake that came while nobody waited is not lost", async () => {
  const signal = new WakeSignal();
  signal.wake();
  signal.wake();
  await signal.wait(LONG_MS);
});

Deno.test("a wake is used up by one wait", async () => {
  const signal = new WakeSignal();
  signal.wake();
  await signal.wait(LONG_MS);
  const second = await Promise.race([signal.wait(5).then(() => "time"), Promise.resolve("asleep")]);
  assert.equal(second, "asleep");
  await signal.wait(5);
});
