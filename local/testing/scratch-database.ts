import { type Database, startDatabase } from "../database.ts";
import type { PostgresOptions } from "../postgres/server.ts";
import { placePreparedCluster } from "./prepared-cluster.ts";
import { scratchFolder, scratchServer } from "./scratch-server.ts";

/** A database with all migrations in a temporary folder, gone after use. */
export interface ScratchDatabase extends Database, AsyncDisposable {}

/**
 * Starts a throw-away database on any free port.
 * @param projectDir Folder whose migrations it gets, each applied; default: this project, prepared.
 */
export async function scratchDatabase(
  { projectDir, ...settings }: Pick<PostgresOptions, "sharedBuffers"> & { projectDir?: string } =
    {},
): Promise<ScratchDatabase> {
  const folder = await scratchFolder();
  const remove = () => Deno.remove(folder, { recursive: true });
  const server = { ...scratchServer(folder), ...settings };
  const database = await start().catch(async (error) => {
    await remove();
    throw error;
  });

  async function start(): Promise<Database> {
    if (projectDir === undefined) await placePreparedCluster(server.dataDir);
    return await startDatabase(server, projectDir);
  }

  return {
    ...database,
    async [Symbol.asyncDispose]() {
      await database.stop();
      await remove();
    },
  };
}
