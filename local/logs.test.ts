import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Logs } from "./logs.ts";

Deno.test("a log is for its owner, and keeps nothing that names a person or opens a door", async () => {
  const folder = await Deno.makeTempDir();
  const heard: string[] = [];
  const link = "http://127.0.0.1:1/auth/v1/verify?token=4f3c2b1a&type=recovery";
  try {
    const logs = join(folder, "logs");
    await Deno.mkdir(logs);
    await Deno.writeTextFile(join(logs, "api.log"), "of an older version\n", { mode: 0o644 });
    {
      await using kept = new Logs(logs, (_part, line) => heard.push(line));
      kept.of("api")(`E-mail to ada@example.com, "Reset": ${link}`);
      kept.of("gateway")("GET /storage/v1/object/a/training/5d1c/1-ada.jpg 200 3 ms\x1b[2J");
      kept.of("rest")(`Error: no\n    at serve (rest.ts:1:2)\n${"x ".repeat(50_000)}`);
    }
    const text = (part: string) => Deno.readTextFileSync(join(logs, `${part}.log`));
    assert.match(
      text("api"),
      /E-mail to \[e-mail\] "Reset": .*verify\?token=\[key\]&type=recovery/,
    );
    assert.match(
      text("gateway"),
      /GET \/storage\/v1\/object\/a\/training\/\[path\] 200 3 ms\\u\{1b\}/,
    );
    assert.match(text("rest"), /Error: no\n {4}at serve/);
    assert.ok(text("rest").length < 5_000);
    assert.equal(heard[0], `E-mail to ada@example.com, "Reset": ${link}`, "the terminal tells it");
    const mode = (path: string) => ((Deno.statSync(path).mode ?? 0) & 0o777).toString(8);
    assert.equal(mode(logs), "700");
    for (const part of ["api", "gateway"]) assert.equal(mode(join(logs, `${part}.log`)), "600");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

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
