import assert from "node:assert/strict";
import type { ClaimedNotice } from "./notice-queue.ts";
import { NOTICES_PER_RUN, runSending } from "./run-sending.ts";

async function run(waiting: number, send: (id: string) => Promise<void> = () => Promise.resolve()) {
  const sent: string[] = [];
  const errors: string[] = [];
  let woken = 0;
  let next = 0;
  await runSending({
    queue: {
      claim: () =>
        Promise.resolve(next++ < waiting ? { id: String(next) } as ClaimedNotice : undefined),
      wakeWorkers: () => Promise.resolve(void woken++),
    },
    send: async ({ id }) => {
      sent.push(id);
      await send(id);
    },
    signal: new AbortController().signal,
    log: { info: () => {}, error: (event) => errors.push(event) },
  });
  return { sent, woken, errors };
}

Deno.test("a run sends what there is, and leaves more than it can to a fresh call", async () => {
  assert.deepEqual(await run(2), { sent: ["1", "2"], woken: 0, errors: [] });
  const { sent, woken } = await run(30);
  assert.equal(sent.length, NOTICES_PER_RUN);
  assert.equal(woken, 1);
});

Deno.test("one that cannot be told of keeps nobody from theirs", async () => {
  const { sent, errors } = await run(2, (id) => {
    return id === "1" ? Promise.reject(new Error("database gone")) : Promise.resolve();
  });
  assert.deepEqual(sent, ["1", "2"]);
  assert.deepEqual(errors, ["notice_not_recorded"]);
});
