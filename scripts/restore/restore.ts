import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../local/failure.ts";
import { placeCluster } from "../../local/postgres/closed-folder.ts";
import { databaseOwner, giveTo } from "../../local/postgres/run-as.ts";
import { copyTree } from "../backup/copy-tree.ts";
import { type Manifest, readManifest } from "../backup/manifest.ts";

/**
 * Puts a backup into an empty data folder; the next start recovers the database from it.
 * @throws {Failure} when the backup is not whole, or the folder is not empty.
 */
export async function restore(backup: string, dataDir: string): Promise<Manifest> {
  const manifest = readManifest(backup);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new Failure(`${dataDir} is not empty; a backup is restored into a new folder.`);
  }
  const owner = databaseOwner();
  const cluster = placeCluster(owner, join(dataDir, "postgres"));
  await copyTree(join(backup, "postgres"), cluster);
  await copyTree(join(backup, "storage"), join(dataDir, "storage"));
  await Deno.copyFile(join(backup, "keys.json"), join(dataDir, "keys.json"));
  giveTo(owner, cluster);
  return manifest;
}
