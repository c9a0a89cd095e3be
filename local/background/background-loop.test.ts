import assert from "node:assert/strict";
import { settledWithin, startLoop, WakeSignal } from "./background-loop.ts";

const LONG_MS = 60_000;
const log = () => {};

Deno.test("stop waits for the turn under way", async () => {
  const { promise: work, resolve: finishWork } = Promise.withResolvers<void>();
  let finished = false;
  const loop = startLoop({
    turn: async () => {
      await work;
      finished = true;
      return LONG_MS;
    },
    retryMs: LONG_MS,
    graceMs: LONG_MS,
    log,
  });
  const stopped = loop.stop();
  finishWork();
  await stopped;
  assert.equal(finished, true);
});

Deno.test("stop aborts a turn that outlasts the grace time", async () => {
  const loop = startLoop({
    turn: (abort) =>
      new Promise((_, reject) => abort.addEventListener("abort", () => reject(abort.reason))),
    retryMs: LONG_MS,
    graceMs: 1,
    log: (message) => assert.fail(`an abort is no news, yet: ${message}`),
  });
  await loop.stop();
});

Deno.test("stop does not wait for ever for a turn that cannot be aborted", async () => {
  const loop = startLoop({ turn: () => new Promise(() => {}), retryMs: 1, graceMs: 1, log });
  await loop.stop();
});

Deno.test("a turn that fails is repeated; a row of failures is told of once", async () => {
  const messages: string[] = [];
  const { promise: recovered, resolve: recover } = Promise.withResolvers<void>();
  let turns = 0;
  const loop = startLoop({
    turn: () => {
      turns += 1;
      if (turns <= 3) return Promise.reject(new Error("connection refused"));
      recover();
      return Promise.resolve(LONG_MS);
    },
    retryMs: 1,
    graceMs: LONG_MS,
    log: (message) => messages.push(message),
  });
  await recovered;
  await loop.stop();
  assert.deepEqual(messages, ["retrying after: connection refused"]);
});

Deno.test("tells whether a promise settled in time", async () => {
  assert.equal(await settledWithin(Promise.resolve(), 60_000), true);
  assert.equal(await settledWithin(Promise.reject(new Error("late")), 60_000), true);
  assert.equal(await settledWithin(new Promise(() => {}), 1), false);
});

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
