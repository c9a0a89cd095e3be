import assert from "node:assert/strict";
import { until } from "../api/testing/until.ts";
import { createPool, type PoolOptions } from "./pool.ts";
import type { Worker } from "./worker.ts";

/** A worker without a process, which is told how it is. */
class FakeWorker implements Worker {
  static count = 0;
  readonly pid = ++FakeWorker.count;
  readonly address = Promise.resolve("http://127.0.0.1:1");
  readonly #exited = Promise.withResolvers<void>();
  readonly exited = this.#exited.promise;
  isListening = true;
  load = 0;
  isStuck = false;
  exceededLimit = false;

  constructor(readonly idle: () => void) {}

  begin(): () => void {
    this.load++;
    return () => this.load--;
  }

  stop(): Promise<void> {
    this.#exited.resolve();
    return this.exited;
  }
}

function stage(options: Omit<PoolOptions, "start"> = {}) {
  const started: FakeWorker[] = [];
  const pool = createPool({
    start(idle) {
      const worker = new FakeWorker(idle);
      started.push(worker);
      return worker;
    },
    most: 2,
    ...options,
  });
  const call = (times = 1) => {
    for (let time = 0; time < times; time++) pool.next().begin();
  };
  return { pool, started, call };
}

const loads = (workers: FakeWorker[]) => workers.map(({ load }) => load);

Deno.test("a few calls are one worker's", () => {
  const { started, call } = stage();
  call(4);
  assert.deepEqual(loads(started), [4]);
});

Deno.test("more start another, which nobody waits for, up to as many as may be", () => {
  const { started, call } = stage();
  call(4);
  call();
  assert.deepEqual(loads(started), [5, 0]);
  call(20);
  assert.deepEqual(loads(started), [13, 12]);
});

Deno.test("one that is only starting is not called while another listens", () => {
  const { started, call } = stage();
  call(5);
  const [, second] = started;
  assert(second);
  second.isListening = false;
  call();
  assert.deepEqual(loads(started), [6, 0]);
  second.isListening = true;
  call();
  assert.deepEqual(loads(started), [6, 1]);
});

Deno.test("one that is stuck, or has used too much, gets no more", () => {
  const { started, call } = stage();
  call();
  started[0]!.isStuck = true;
  call();
  assert.deepEqual(loads(started), [1, 1]);
  started[1]!.exceededLimit = true;
  call();
  assert.deepEqual(loads(started), [1, 1, 1]);
});

Deno.test("where all are stuck, the one with least to do is called", () => {
  const { started, call } = stage();
  call(5);
  for (const worker of started) worker.isStuck = true;
  call();
  assert.deepEqual(loads(started), [5, 1]);
});

Deno.test("one that has had nothing to do for a while goes, and the last stays", async () => {
  const { pool, started, call } = stage({ keepMs: 1 });
  call(5);
  const [first, second] = started;
  assert(first && second);
  first.load = 0;
  first.idle();
  second.idle();
  await until(() => pool.processes.length === 1);
  first.idle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(pool.processes.length, 1);
  await pool.stop();
});

Deno.test("one that got something to do meanwhile stays", async () => {
  const { pool, started, call } = stage({ keepMs: 1 });
  call(5);
  started[1]!.idle();
  started[1]!.load = 1;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(pool.processes.length, 2);
  await pool.stop();
});

Deno.test("one that ended is forgotten", async () => {
  const { pool, started, call } = stage();
  call();
  await started[0]!.stop();
  assert.deepEqual(pool.processes, []);
  call();
  assert.equal(started.length, 2);
  await pool.stop();
});
