import { join } from "node:path";
import { type Database, startDatabase } from "../database.ts";
import { freePort } from "../ports.ts";

/** A database with all migrations in a temporary folder, gone after use. */
export interface ScratchDatabase extends Database, AsyncDisposable {}

/** Starts a throw-away database on any free port. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const folder = await Deno.makeTempDir({ prefix: "retrato-" });
  // Under root the server runs as another user, who must be able to reach its cluster.
  await Deno.chmod(folder, 0o755);
  const remove = () => Deno.remove(folder, { recursive: true });
  const database = await startDatabase({
    dataDir: join(folder, "postgres"),
    port: freePort(0, "RETRATO_DB_PORT"),
    password: "scratch",
    durable: false,
    logFile: join(folder, "postgres.log"),
  }).catch(async (error) => {
    await remove();
    throw error;
  });
  return {
    ...database,
    async [Symbol.asyncDispose]() {
      await database.stop();
      await remove();
    },
  };
}
