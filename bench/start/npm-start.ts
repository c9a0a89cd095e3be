import { join } from "node:path";
import { freePort } from "../../local/ports.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { readLines } from "../../local/read-lines.ts";
import { memoryOf, type MemoryUse } from "./processes.ts";

/** How one `npm start` went. */
export interface Started {
  /** From pressing return until it says that it runs. */
  milliseconds: number;
  /** Once it has calmed down; undefined when not asked for, or not on Linux. */
  memory: MemoryUse | undefined;
}

/** Long enough for what starting leaves behind to be collected. */
const SETTLE_MS = 5_000;

/** Runs `npm start` on this data folder until it is ready, and stops it again. */
export async function npmStart(
  dataDir: string,
  { weigh }: { weigh: boolean },
): Promise<Started> {
  const begun = performance.now();
  const child = new Deno.Command("node", {
    args: [join(PROJECT_DIR, "scripts", "run.mjs"), "start"],
    env: {
      RETRATO_DATA: dataDir,
      RETRATO_PORT: String(freePort(0, "RETRATO_PORT")),
      RETRATO_DB_PORT: String(freePort(0, "RETRATO_DB_PORT")),
    },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const ready = Promise.withResolvers<number>();
  const reading = readLines(child.stdout, (line) => {
    if (line.startsWith("Retrato runs")) ready.resolve(performance.now() - begun);
  }).then(() => ready.reject(new Error("npm start ended before it was ready")));
  try {
    const milliseconds = await ready.promise;
    if (weigh) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return { milliseconds, memory: weigh ? memoryOf(child.pid) : undefined };
  } finally {
    child.kill("SIGTERM");
    await child.status;
    await reading;
  }
}
