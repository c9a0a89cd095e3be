import assert from "node:assert/strict";
import process from "node:process";
import { cpuTime, linuxCpuTime, psCpuTime } from "./cpu-time.ts";

Deno.test("tells what this process has used", async () => {
  const before = await cpuTime(Deno.pid);
  if (Deno.build.os === "windows") return assert.equal(before, undefined);
  const { user, system } = process.cpuUsage();
  assert.ok(before !== undefined);
  assert.ok(Math.abs(before - (user + system) / 1_000) < 1_000);
  assert.equal(await cpuTime(2 ** 30), undefined, "nobody");
});

Deno.test("reads how Linux and ps write it", () => {
  assert.equal(
    linuxCpuTime(`7 (a) b) S 1 7 7 0 -1 4194304 9 0 0 0 123 45 0 0 20 0 1 0 5\n`),
    1_680,
  );
  assert.equal(psCpuTime("  0:01.23\n"), 1_230);
  assert.equal(psCpuTime("1-02:03:04"), 93_784_000);
  assert.equal(psCpuTime("\n"), undefined);
});
