import assert from "node:assert/strict";
import { join } from "node:path";
import process from "node:process";
import { joinGuests, lockData, lockForStack, lockOrStack, outlastGuests } from "./data-folder.ts";
import { announceStack, withdrawStack } from "./running-stack.ts";

const STACK = {
  pid: Deno.pid,
  apiUrl: "http://127.0.0.1:1",
  databaseUrl: "postgresql://127.0.0.1:2/postgres",
  publishableKey: "key",
  drawingLog: null,
};

async function withFolder(use: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("one at a time has a data folder, and a new folder of the same name is another one", async () => {
  await withFolder(async (parent) => {
    const folder = join(parent, "data");
    const first = lockData(folder);
    assert.ok(first);
    assert.equal(lockData(folder), undefined);
    // As "npm run reset" does while another command waits.
    await Deno.remove(folder, { recursive: true });
    using second = lockData(folder);
    assert.ok(second);
    first[Symbol.dispose]();
    assert.equal(lockData(folder), undefined);
  });
});

Deno.test("who comes second waits, says so, and finds the stack that came up", async () => {
  await withFolder(async (folder) => {
    using _lock = lockData(folder);
    const said: string[] = [];
    const found = lockOrStack(folder, (sentence) => said.push(sentence));
    await new Promise((resolve) => setTimeout(resolve, 500));
    announceStack(folder, { ...STACK, temporary: false });
    assert.equal((await found).running?.apiUrl, STACK.apiUrl);
    assert.deepEqual(said, ["Another command works on the data here; waiting for it…"]);
  });
});

Deno.test("a stack to stay waits for one that a command started for itself", async () => {
  await withFolder(async (folder) => {
    const lock = lockData(folder);
    announceStack(folder, { ...STACK, temporary: true });
    const said: string[] = [];
    const locked = lockForStack(folder, (sentence) => said.push(sentence));
    await new Promise((resolve) => setTimeout(resolve, 300));
    withdrawStack(folder);
    lock?.[Symbol.dispose]();
    using _own = await locked;
    assert.deepEqual(said, ["Another command works on the data here; waiting for it…"]);
  });
});

Deno.test("a second stack to stay is refused", async () => {
  await withFolder(async (folder) => {
    using _lock = lockData(folder);
    announceStack(folder, { ...STACK, temporary: false });
    await assert.rejects(lockForStack(folder), {
      name: "Failure",
      message: `Retrato already runs at ${STACK.apiUrl} (process ${Deno.pid}).`,
    });
  });
});

Deno.test("guests come while nobody shuts the door, and are waited for", async () => {
  await withFolder(async (folder) => {
    const guests = [joinGuests(folder), joinGuests(folder)];
    const said: string[] = [];
    const alone = outlastGuests(folder, (sentence) => said.push(sentence));
    for (const guest of guests) {
      assert.ok(guest);
      guest[Symbol.dispose]();
    }
    using _door = await alone;
    assert.equal(said.length, 1);
    assert.equal(joinGuests(folder), undefined);
  });
});

Deno.test({
  name: "a data folder that cannot be is told in one sentence",
  ignore: process.platform !== "linux",
  fn: () => {
    assert.throws(() => lockData("/proc/retrato"), {
      name: "Failure",
      message:
        "The folder /proc/retrato cannot be written to (not found); Retrato keeps its data " +
        "there, or where RETRATO_DATA says.",
    });
  },
});
