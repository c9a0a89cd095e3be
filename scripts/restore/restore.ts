import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../local/failure.ts";
import { placeCluster } from "../../local/postgres/closed-folder.ts";
import { databaseOwner, giveTo } from "../../local/postgres/run-as.ts";
import { copyTree } from "../backup/copy-tree.ts";
import { type Manifest, verifyBackup } from "../backup/manifest.ts";

/**
 * Puts a backup into an empty data folder; the next start recovers the database from it. Nothing is
 * written before the whole backup was read and found as it was taken.
 * @throws {Failure} when the backup is not whole or is damaged, or the folder is not empty.
 */
export async function restore(backup: string, dataDir: string): Promise<Manifest> {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new Failure(`${dataDir} is not empty; a backup is restored into a new folder.`);
  }
  const manifest = await verifyBackup(backup);
  const owner = databaseOwner();
  const cluster = placeCluster(owner, join(dataDir, "postgres"));
  await copyTree(join(backup, "postgres"), cluster);
  await copyTree(join(backup, "storage"), join(dataDir, "storage"));
  await Deno.copyFile(join(backup, "keys.json"), join(dataDir, "keys.json"));
  giveTo(owner, cluster);
  return manifest;
}
