import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../ports.ts";
import { canReach, databaseOwner } from "../postgres/run-as.ts";
import type { PostgresOptions } from "../postgres/server.ts";

/** A temporary folder that a database server may keep its cluster in; its user removes it. */
export async function scratchFolder(): Promise<string> {
  // Under root the server runs as another user, who must be able to reach its cluster.
  const dir = canReach(databaseOwner(), [tmpdir()]) ? undefined : "/tmp";
  const folder = await Deno.makeTempDir({ prefix: "retrato-", dir });
  await Deno.chmod(folder, 0o755);
  return folder;
}

/** Of every throw-away server. */
export const SCRATCH_PASSWORD = "password-of-scratch-servers";

/** What a throw-away server in that folder is started with: any free port, and no flushes. */
export function scratchServer(folder: string): PostgresOptions {
  return {
    dataDir: join(folder, "postgres"),
    port: freePort(0, "RETRATO_DB_PORT"),
    password: SCRATCH_PASSWORD,
    durable: false,
    logFile: join(folder, "postgres.log"),
  };
}
