import assert from "node:assert/strict";
import { join } from "node:path";
import { lockData, lockOrStack } from "./data-folder.ts";
import { Failure } from "./failure.ts";
import { announceStack, findRunningStack, withdrawStack } from "./running-stack.ts";

const announced = {
  pid: Deno.pid,
  apiUrl: "http://127.0.0.1:54321",
  databaseUrl: "postgresql://postgres:x@127.0.0.1:54322/postgres",
  publishableKey: "sb_publishable_x",
  temporary: false,
  drawingLog: null,
};

Deno.test("what tells of no stack here is said in one sentence, and the next start replaces it", async () => {
  const folder = await Deno.makeTempDir();
  const file = join(folder, "running.json");
  try {
    using _lock = lockData(folder);
    const foreign = [
      { ...announced, apiUrl: "http://192.0.2.1:54321" },
      { ...announced, apiUrl: "http://127.0.0.1:1@evil.example" },
      { ...announced, pid: -1 },
      { ...announced, databaseUrl: undefined },
    ];
    for (const text of ["", "{", "null", "\0", ...foreign.map((one) => JSON.stringify(one))]) {
      await Deno.writeTextFile(file, text);
      assert.throws(() => findRunningStack(folder), Failure, text);
      // Whoever has the lock runs: waiting would have no end.
      await assert.rejects(lockOrStack(folder), Failure, text);
    }
    withdrawStack(folder);
    assert.equal(findRunningStack(folder), undefined);
    announceStack(folder, announced);
    assert.deepEqual(findRunningStack(folder), announced);
    await Deno.remove(file);
    await Deno.mkdir(join(file, "deep"), { recursive: true });
    assert.throws(() => findRunningStack(folder), Failure);
    withdrawStack(folder);
    assert.equal(findRunningStack(folder), undefined);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
