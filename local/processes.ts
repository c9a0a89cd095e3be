import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Command line of a running process; empty when there is none with this number. */
export function commandLine(pid: number): string {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self")) {
    return existsSync(proc) ? readFileSync(proc, "utf8").replaceAll("\0", " ") : "";
  }
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
