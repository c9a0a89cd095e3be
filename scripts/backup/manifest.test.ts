import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Failure } from "../../local/failure.ts";
import { restore } from "../restore/restore.ts";
import { verifyBackup, writeManifest } from "./manifest.ts";

const FILES = {
  "keys.json": "{}",
  "postgres/PG_VERSION": "17",
  "postgres/base/1/empty": "",
  "storage/v1": "a picture",
};

async function withBackup(use: (backup: string, root: string) => Promise<void>): Promise<void> {
  const root = await Deno.makeTempDir();
  const backup = join(root, "backup");
  try {
    for (const [path, text] of Object.entries(FILES)) {
      await Deno.mkdir(join(backup, path, ".."), { recursive: true });
      await Deno.writeTextFile(join(backup, path), text);
    }
    await Deno.mkdir(join(backup, "postgres/pg_notify"));
    await writeManifest(backup);
    await use(backup, root);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

Deno.test("a whole backup tells what is in it", async () => {
  await withBackup(async (backup) => {
    const { entries } = await verifyBackup(backup);
    const folders = [
      "postgres",
      "postgres/base",
      "postgres/base/1",
      "postgres/pg_notify",
      "storage",
    ];
    assert.deepEqual(Object.keys(entries).sort(), [...Object.keys(FILES), ...folders].sort());
  });
});

Deno.test("a damaged backup is restored nowhere", async () => {
  const damages: Record<string, (backup: string) => void> = {
    "storage/v1 is missing": (backup) => Deno.removeSync(join(backup, "storage/v1")),
    "postgres/PG_VERSION has changed": (backup) =>
      Deno.writeTextFileSync(join(backup, "postgres/PG_VERSION"), "16"),
    "keys.json has changed": (backup) => Deno.truncateSync(join(backup, "keys.json")),
    "storage/v2 is no part of it": (backup) =>
      Deno.writeTextFileSync(join(backup, "storage/v2"), ""),
    "postgres/pg_notify is missing": (backup) =>
      Deno.removeSync(join(backup, "postgres/pg_notify")),
    "storage/v1 has changed": (backup) => {
      Deno.renameSync(join(backup, "storage/v1"), join(backup, "../elsewhere"));
      Deno.symlinkSync("../../elsewhere", join(backup, "storage/v1"));
    },
  };
  for (const [complaint, damage] of Object.entries(damages)) {
    await withBackup(async (backup, root) => {
      damage(backup);
      const target = join(root, "restored");
      await assert.rejects(restore(backup, target), (error) => {
        assert.ok(error instanceof Failure);
        assert.ok(error.message.includes(complaint), error.message);
        return true;
      });
      assert.equal(existsSync(target), false, "nothing was touched");
    });
  }
});

Deno.test("no byte of a backup changes unseen, nor of what it says about itself", async () => {
  await withBackup(async (backup) => {
    const paths = [
      "keys.json",
      "postgres/PG_VERSION",
      "storage/v1",
      "manifest.json",
      "manifest.json.sha256",
    ];
    const damage = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(2_000),
      flip: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(fc.asyncProperty(damage, async ({ path, at, flip }) => {
      const whole = await Deno.readFile(join(backup, path));
      const bytes = whole.slice();
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ flip;
      await Deno.writeFile(join(backup, path), bytes);
      await assert.rejects(verifyBackup(backup), Failure);
      await Deno.writeFile(join(backup, path), whole);
    }));
    await verifyBackup(backup);
  });
});
