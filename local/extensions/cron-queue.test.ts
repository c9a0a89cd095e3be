import assert from "node:assert/strict";
import { type CronJob, CronQueue, minutesBegun } from "./cron-queue.ts";

const SECOND = 1_000;

function job(overrides: Partial<CronJob>): CronJob {
  return {
    jobid: "1",
    command: "select 1",
    username: "postgres",
    interval_seconds: null,
    due_runs: 0,
    ...overrides,
  };
}

Deno.test("an interval job starts one interval after it was first seen, then every interval", () => {
  const queue = new CronQueue();
  const every10 = job({ interval_seconds: 10 });
  const starts: number[] = [];
  for (let second = 0; second <= 30; second += 1) {
    for (const { jobid } of queue.start([every10], second * SECOND)) {
      starts.push(second);
      queue.finished(jobid);
    }
  }
  assert.deepEqual(starts, [10, 20, 30]);
});

Deno.test("an interval job that runs long is queued once", () => {
  const queue = new CronQueue();
  const every2 = job({ interval_seconds: 2 });
  queue.start([every2], 0);
  assert.equal(queue.start([every2], 2 * SECOND).length, 1);
  for (let second = 3; second < 9; second += 1) {
    assert.equal(queue.start([every2], second * SECOND).length, 0);
  }
  queue.finished("1");
  assert.equal(queue.start([every2], 9 * SECOND).length, 1);
  queue.finished("1");
  assert.equal(queue.start([every2], 10 * SECOND).length, 0);
  assert.equal(queue.start([every2], 11 * SECOND).length, 1);
});

Deno.test("five-field runs that come due during a run are queued, one after the other", () => {
  const queue = new CronQueue();
  assert.equal(queue.start([job({ due_runs: 2 })], 0).length, 1);
  assert.equal(queue.start([job({})], SECOND).length, 0);
  queue.finished("1");
  assert.equal(queue.start([job({})], 2 * SECOND).length, 1);
  queue.finished("1");
  assert.equal(queue.start([job({})], 3 * SECOND).length, 0);
});

Deno.test("jobs do not hold each other back", () => {
  const queue = new CronQueue();
  const due = [job({ jobid: "1", due_runs: 1 }), job({ jobid: "2", due_runs: 1 })];
  assert.deepEqual(queue.start(due, 0).map(({ jobid }) => jobid), ["1", "2"]);
});

Deno.test("a job unscheduled while it runs loses its queued runs and never overlaps", () => {
  const queue = new CronQueue();
  queue.start([job({ due_runs: 2 })], 0);
  queue.start([], SECOND);
  assert.equal(queue.start([job({ due_runs: 1 })], 2 * SECOND).length, 0);
  queue.finished("1");
  assert.equal(queue.start([job({})], 3 * SECOND).length, 1);
  queue.finished("1");
  assert.equal(queue.start([job({})], 4 * SECOND).length, 0);
});

Deno.test("the minutes since the last look", () => {
  const at = (text: string) => Date.parse(`2026-11-22T${text}Z`);
  assert.deepEqual(minutesBegun(at("10:00:00"), at("10:00:59")), []);
  assert.deepEqual(minutesBegun(at("10:00:59"), at("10:01:00")), [at("10:01:00")]);
  assert.deepEqual(minutesBegun(at("10:00:30"), at("10:02:10")), [at("10:01:00"), at("10:02:00")]);
  assert.deepEqual(minutesBegun(at("10:00:30"), at("13:02:10")), [at("13:02:00")]);
  assert.deepEqual(minutesBegun(at("10:00:30"), at("09:00:00")), []);
});
