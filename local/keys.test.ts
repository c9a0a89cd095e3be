import assert from "node:assert/strict";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import { ensureKeys, loadKeys } from "./keys.ts";

async function inFolder(use: (folder: { keys: string; postgres: string }) => void): Promise<void> {
  const root = await Deno.makeTempDir();
  try {
    use({ keys: join(root, "keys.json"), postgres: join(root, "postgres") });
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

function makeCluster(folder: string): void {
  Deno.mkdirSync(folder);
  Deno.writeTextFileSync(join(folder, "PG_VERSION"), "17");
}

Deno.test("keys are made once, for this user alone", async () => {
  await inFolder((folder) => {
    const keys = ensureKeys(folder);
    assert.equal((Deno.statSync(folder.keys).mode ?? 0) & 0o777, 0o600);
    assert.deepEqual([ensureKeys(folder), loadKeys(folder.keys)], [keys, keys]);
  });
});

Deno.test("a damaged key is made anew, and the others stay", async () => {
  await inFolder((folder) => {
    const keys = ensureKeys(folder);
    makeCluster(folder.postgres);
    for (const damage of [{ jwtSecret: 1 }, { secretKey: "" }, { webhookToken: undefined }]) {
      Deno.writeTextFileSync(folder.keys, JSON.stringify({ ...keys, ...damage, other: 1 }));
      assert.throws(() => loadKeys(folder.keys), Failure);
      const [name = ""] = Object.keys(damage);
      const { [name]: made, ...others } = { ...ensureKeys(folder) } as Record<string, unknown>;
      assert.ok(made);
      for (const [other, key] of Object.entries(others)) {
        assert.deepEqual(key, { ...keys }[other as keyof typeof keys]);
      }
      assert.equal(loadKeys(folder.keys)[name as keyof typeof keys], made);
    }
  });
});

Deno.test("a file that is none is replaced before there is a database, and named after", async () => {
  for (const text of ["", "{", "null", "[]", "\0\0", '"text"', "{}"]) {
    await inFolder((folder) => {
      Deno.writeTextFileSync(folder.keys, text);
      assert.deepEqual(ensureKeys(folder), loadKeys(folder.keys));
      Deno.writeTextFileSync(folder.keys, text);
      makeCluster(folder.postgres);
      assert.throws(() => ensureKeys(folder), (error) => {
        assert.ok(error instanceof Failure);
        assert.match(error.message, /keys\.json is damaged.*npm run reset/);
        return true;
      });
      assert.equal(Deno.readTextFileSync(folder.keys), text);
    });
  }
});
