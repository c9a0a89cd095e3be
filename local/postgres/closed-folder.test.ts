import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { scratchFolder, scratchServer } from "../testing/scratch-server.ts";
import { placeCluster, reachableBinaries, removeOutside } from "./closed-folder.ts";
import { postgresBinaries } from "./binaries.ts";
import { canReach, databaseOwner, giveTo, unprivilegedOwner } from "./run-as.ts";
import { type PostgresOptions, startPostgres } from "./server.ts";

const isRoot = process.getuid?.() === 0;
const NOBODY = unprivilegedOwner("nobody:x:65534:65534::/:") ?? {};

/** A data folder inside one that only its owner may enter. */
async function inClosedFolder(use: (options: PostgresOptions) => Promise<void>): Promise<void> {
  const folder = await scratchFolder();
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  const options = scratchServer(closed);
  try {
    await use(options);
  } finally {
    removeOutside(options.dataDir);
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test({
  name: "root in a closed folder: the cluster is kept outside, found again, and removed",
  ignore: !isRoot,
  fn: async () => {
    await inClosedFolder(async (options) => {
      const first = await startPostgres(options);
      await first.stop();
      assert.notEqual(first.dataDir, options.dataDir);
      assert.equal(realpathSync(options.dataDir), first.dataDir);
      assert.equal(lstatSync(first.dataDir).mode & 0o777, 0o700);

      const second = await startPostgres(options);
      await second.stop();
      assert.deepEqual([second.created, second.dataDir], [false, first.dataDir]);

      removeOutside(options.dataDir);
      assert.ok(!existsSync(first.dataDir));
      assert.ok(!existsSync(options.dataDir));
    });
  },
});

Deno.test({
  name: "a folder that was closed after the first start: the cluster moves",
  ignore: !isRoot,
  fn: async () => {
    await inClosedFolder(async (options) => {
      const closed = dirname(options.dataDir);
      Deno.chmodSync(closed, 0o755);
      const open = await startPostgres(options);
      await open.stop();
      assert.equal(open.dataDir, options.dataDir);

      Deno.chmodSync(closed, 0o700);
      const moved = await startPostgres(options);
      await moved.stop();
      assert.equal(moved.created, false);
      assert.notEqual(moved.dataDir, options.dataDir);
    });
  },
});

Deno.test({
  name: "a program that the server's user cannot run is copied, whatever the umask",
  ignore: !isRoot,
  fn: async () => {
    const outside = await scratchFolder();
    const installed = postgresBinaries();
    const umask = Deno.umask(0o077);
    try {
      const copy = reachableBinaries(databaseOwner(), outside, () => false);
      assert.equal(copy.root, join(outside, `server-${installed.version}`));
      assert.ok(canReach(databaseOwner(), [copy.postgres, join(copy.root, "share", "postgresql")]));
    } finally {
      Deno.umask(umask);
      await Deno.remove(outside, { recursive: true });
    }
  },
});

Deno.test({
  name: "when the place outside cannot be written, that is told in one sentence",
  ignore: !isRoot,
  fn: async () => {
    await inClosedFolder((options) => {
      assert.throws(() => placeCluster(NOBODY, options.dataDir, "/proc/retrato/here"), {
        name: "Failure",
        message: /cannot be used instead \(not found\); start Retrato as a normal user/,
      });
      return Promise.resolve();
    });
  },
});

Deno.test({
  name: "a normal user in a closed folder keeps everything there",
  ignore: !isRoot || !canReach(NOBODY, [Deno.execPath(), fileURLToPath(import.meta.url)]),
  fn: async () => {
    await inClosedFolder(async (options) => {
      const home = dirname(options.dataDir);
      giveTo(NOBODY, home);
      const code = `
        import { startPostgres } from ${
        JSON.stringify(new URL("./server.ts", import.meta.url).href)
      };
        const server = await startPostgres(${JSON.stringify(options)});
        await server.stop();
        console.log(server.dataDir);
      `;
      const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["eval", "--no-check", code],
        env: { DENO_DIR: join(home, "deno"), HOME: home },
        ...NOBODY,
      }).output();
      const decoder = new TextDecoder();
      assert.equal(decoder.decode(stdout).trim(), options.dataDir, decoder.decode(stderr));
    });
  },
});
