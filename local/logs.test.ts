import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Logs } from "./logs.ts";

Deno.test({
  name: "a full disk loses lines, is told once, and stops nothing",
  ignore: !existsSync("/dev/full"),
  fn: async () => {
    const folder = await Deno.makeTempDir();
    const heard: string[] = [];
    try {
      await Deno.symlink("/dev/full", join(folder, "api.log"));
      await using logs = new Logs(folder, (_part, line) => heard.push(line));
      const log = logs.of("api");
      for (const line of ["one", "two"]) {
        log(line);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      logs.of("web")("three");
    } finally {
      const web = await Deno.readTextFile(join(folder, "web.log"));
      await Deno.remove(folder, { recursive: true });
      assert.match(web, /three\n$/);
    }
    const complaints = heard.filter((line) => line.startsWith("This log cannot be written"));
    assert.equal(complaints.length, 1);
    assert.match(complaints[0] ?? "", /the disk is full/);
    assert.deepEqual(heard.filter((line) => !complaints.includes(line)), ["one", "two", "three"]);
  },
});
