import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { lockOrStack } from "../../local/data-folder.ts";
import { loadKeys } from "../../local/keys.ts";
import { Failure } from "../../local/failure.ts";
import { databaseUrl } from "../../local/postgres/bootstrap.ts";
import { copyRunningCluster, copyStoppedCluster } from "./copy-cluster.ts";
import { copyTree } from "./copy-tree.ts";
import { writeManifest } from "./manifest.ts";

/**
 * Copies the database, the stored files and the keys of a stack into a new folder, also while the
 * stack runs. The copy lets in whoever can read it, so it is for its owner's eyes alone.
 * @throws {Failure} when there is nothing to copy, or something is in the way.
 */
export async function backUp(dataDir: string, target: string): Promise<void> {
  if (!existsSync(join(dataDir, "postgres", "PG_VERSION"))) {
    throw new Failure(`There is no data in ${dataDir}.`);
  }
  if (existsSync(target)) throw new Failure(`${target} exists already; name a new folder.`);
  loadKeys(join(dataDir, "keys.json"));
  await Deno.mkdir(target, { recursive: true, mode: 0o700 });
  await Deno.copyFile(join(dataDir, "keys.json"), join(target, "keys.json"));
  const copyFiles = () => copyTree(join(dataDir, "storage"), join(target, "storage"));
  const cluster = [join(dataDir, "postgres"), join(target, "postgres")] as const;
  const { lock, running } = await lockOrStack(dataDir);
  using _lock = lock;
  if (running) {
    await using sql = connect(dataDir, running.databaseUrl);
    // Twice: most of the files before the database's last moment, and the rest within it.
    await copyFiles();
    await copyRunningCluster(sql.connection, ...cluster, copyFiles);
  } else {
    await copyStoppedCluster(...cluster);
    await copyFiles();
  }
  await writeManifest(target);
}

/** A connection as the superuser, who alone may take a backup. */
function connect(
  dataDir: string,
  runningUrl: string,
): AsyncDisposable & { connection: postgres.Sql } {
  const { databasePassword: password } = loadKeys(join(dataDir, "keys.json"));
  const url = databaseUrl("supabase_admin", { port: Number(new URL(runningUrl).port), password });
  const connection = postgres(url, { max: 1, onnotice: () => {} });
  return { connection, [Symbol.asyncDispose]: () => connection.end() };
}
