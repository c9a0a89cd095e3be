import { readdirSync, readFileSync } from "node:fs";

/** Memory of a process and all its descendants. */
export interface MemoryUse {
  /** MB that would be free without them: memory they share is counted once. */
  total: number;
  processes: number;
}

/**
 * Proportional set size of a process tree, which Linux tells in `/proc/<pid>/smaps_rollup`;
 * undefined elsewhere.
 */
export function memoryOf(root: number): MemoryUse | undefined {
  if (Deno.build.os !== "linux") return;
  const pids = descendants(root);
  const kilobytes = pids.reduce((sum, pid) => sum + proportionalSetSize(pid), 0);
  return { total: Math.round(kilobytes / 1024), processes: pids.length };
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const stat = read(`/proc/${entry}/stat`);
    // The name in parentheses may hold spaces; the parent's number is the second field after it.
    const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    parents.set(Number(entry), Number(parent));
  }
  const family = [root];
  for (const pid of family) {
    for (const [child, parent] of parents) if (parent === pid) family.push(child);
  }
  return family;
}

function proportionalSetSize(pid: number): number {
  const [, kilobytes = 0] = read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+)/m) ?? [];
  return Number(kilobytes);
}

/** Empty when the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
