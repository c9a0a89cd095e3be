import assert from "node:assert/strict";
import { StorageUnavailableError } from "../_shared/storage.ts";
import type { ClaimedRemoval } from "./removal-queue.ts";
import { type RemovalContext, removeClaimed } from "./remove-claimed.ts";

const removal = (id: string, bucket_id: string, lease_token = "lease-1"): ClaimedRemoval => ({
  id,
  lease_token,
  bucket_id,
  name: `path/${id}`,
});

/** A queue that gives these claims one after the other, and then nothing. */
async function play(claims: ClaimedRemoval[][], changes: Partial<RemovalContext> = {}) {
  const removed: unknown[] = [];
  const finished: [ids: string[], lease: string][] = [];
  const errors: unknown[] = [];
  let woken = 0;
  let claimed = 0;
  await removeClaimed({
    queue: {
      claim: () => Promise.resolve(claims[claimed++] ?? []),
      finish: (ids, lease) => {
        finished.push([ids, lease]);
        return Promise.resolve(ids.length);
      },
      wakeWorkers: () => Promise.resolve(void woken++),
    },
    remove: (bucket, names) => Promise.resolve(void removed.push([bucket, names])),
    log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
    deadline: 60_000,
    signal: new AbortController().signal,
    now: () => 0,
    ...changes,
  });
  return { removed, finished, errors, woken, claimed };
}

Deno.test("objects are deleted bucket by bucket and confirmed by lease", async () => {
  const { removed, finished } = await play([[
    removal("1", "generated-photos"),
    removal("2", "model-previews"),
    removal("3", "generated-photos"),
  ], [removal("4", "generated-photos", "lease-2")]]);
  assert.deepEqual(removed, [
    ["generated-photos", ["path/1", "path/3"]],
    ["model-previews", ["path/2"]],
    ["generated-photos", ["path/4"]],
  ]);
  assert.deepEqual(finished, [
    [["1", "3"], "lease-1"],
    [["2"], "lease-1"],
    [["4"], "lease-2"],
  ]);
});

Deno.test("rows claimed under different leases are never confirmed together", async () => {
  const { finished } = await play([[
    removal("1", "generated-photos", "lease-1"),
    removal("2", "generated-photos", "lease-2"),
  ]]);
  assert.deepEqual(finished, [[["1"], "lease-1"], [["2"], "lease-2"]]);
});

Deno.test("what could not be deleted is not confirmed, and does not stop the rest", async () => {
  const { finished, errors } = await play(
    [[removal("1", "generated-photos"), removal("2", "model-previews")]],
    {
      remove: (bucket) =>
        bucket === "generated-photos" ? Promise.reject(new Error("down")) : Promise.resolve(),
    },
  );
  assert.deepEqual(finished, [[["2"], "lease-1"]]);
  assert.deepEqual(errors, [
    ["removal_failed", { bucket: "generated-photos", objects: 1, message: "down" }],
  ]);
});

Deno.test("a name that Storage refuses keeps none of the others", async () => {
  const all = ["1", "2", "3", "4", "5"].map((id) => removal(id, "generated-photos"));
  const { finished, errors } = await play([all], {
    remove: (_bucket, names) =>
      names.includes("path/4")
        ? Promise.reject(new StorageUnavailableError("an invalid name", false))
        : Promise.resolve(),
  });
  assert.deepEqual(finished.flatMap(([ids]) => ids), ["1", "2", "3", "5"]);
  assert.deepEqual(errors, [
    ["removal_failed", { bucket: "generated-photos", objects: 1, message: "an invalid name" }],
  ]);
});

Deno.test("an empty queue ends the run without waking anybody", async () => {
  assert.equal((await play([])).woken, 0);
  assert.equal((await play([[removal("1", "b")]])).claimed, 2);
});

Deno.test("when time is up the rest is left to the next worker", async () => {
  const { removed, woken, claimed } = await play(
    [[removal("1", "b")], [removal("2", "b")]],
    { now: () => 60_000 },
  );
  assert.equal(removed.length, 1);
  assert.equal(claimed, 1);
  assert.equal(woken, 1);
});

Deno.test("nothing is claimed after the platform announced the shutdown", async () => {
  const { claimed, woken } = await play([[removal("1", "b")]], { signal: AbortSignal.abort() });
  assert.equal(claimed, 0);
  assert.equal(woken, 1);
});
