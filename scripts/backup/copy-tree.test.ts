import assert from "node:assert/strict";
import { join } from "node:path";
import { copyTree } from "./copy-tree.ts";

Deno.test("a folder is copied but for what is left out or already there", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const [source, target] = [join(folder, "source"), join(folder, "target")];
    await Deno.mkdir(join(source, "wal/deep"), { recursive: true });
    await Deno.mkdir(join(source, "empty"));
    await Deno.writeTextFile(join(source, "a"), "1");
    await Deno.writeTextFile(join(source, "wal/deep/b"), "2");
    await Deno.writeTextFile(join(source, "pid"), "3");

    await copyTree(source, target, (path) => path === "pid" || path.startsWith("wal/"));
    assert.deepEqual(Array.from(Deno.readDirSync(target), ({ name }) => name).sort(), [
      "a",
      "empty",
      "wal",
    ]);

    await Deno.writeTextFile(join(source, "a"), "changed");
    await copyTree(source, target);
    assert.equal(await Deno.readTextFile(join(target, "a")), "1");
    assert.equal(await Deno.readTextFile(join(target, "wal/deep/b")), "2");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a folder that is not there is copied as an empty one", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await copyTree(join(folder, "missing"), join(folder, "target"));
    assert.equal((await Deno.stat(join(folder, "target"))).isDirectory, true);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
