import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { startDatabase } from "../database.ts";
import { databaseOwner, giveTo } from "../postgres/run-as.ts";
import { PROJECT_DIR } from "../project-dir.ts";
import { scratchFolder, scratchServer } from "./scratch-server.ts";

const CACHE = join(PROJECT_DIR, "node_modules", ".cache", "prepared-clusters");
/** Longer than any process that copies one. */
const OLD_MS = 3_600_000;

/** All that a database is made of before anything happens in it. */
const INGREDIENTS = [
  "local/api/system-schema.ts",
  "local/database.ts",
  "local/extensions",
  "local/postgres",
  "local/realtime/schema.sql",
  "local/supabase-cli.ts",
  "local/testing/scratch-server.ts",
  "package-lock.json",
  "supabase/config.toml",
  "supabase/migrations",
  "supabase/seed.sql",
];

/**
 * Places the cluster of a scratch server that has all migrations: a copy of one that is made when an
 * ingredient has changed.
 * @param dataDir Where it is to be; its parent exists.
 */
export async function placePreparedCluster(dataDir: string): Promise<void> {
  const prepared = join(CACHE, digestOf(INGREDIENTS));
  if (!existsSync(prepared)) await prepare(prepared);
  cpSync(prepared, dataDir, { recursive: true });
  // Postgres insists on it.
  chmodSync(dataDir, 0o700);
  giveTo(databaseOwner(), dataDir);
}

async function prepare(prepared: string): Promise<void> {
  const folder = await scratchFolder();
  const draft = `${prepared}.${crypto.randomUUID()}`;
  try {
    const server = scratchServer(folder);
    await (await startDatabase(server)).stop();
    removeOld();
    mkdirSync(dirname(draft), { recursive: true });
    cpSync(server.dataDir, draft, { recursive: true });
    // Another process may have been quicker; its cluster is as good.
    if (!existsSync(prepared)) renameSync(draft, prepared);
  } finally {
    for (const path of [folder, draft]) rmSync(path, { recursive: true, force: true });
  }
}

function removeOld(): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > OLD_MS) rmSync(path, { recursive: true });
  }
}

function digestOf(paths: string[]): string {
  const digest = createHash("sha256");
  for (const path of paths.flatMap(filesIn)) {
    digest.update(`${path}\n`).update(readFileSync(join(PROJECT_DIR, path)));
  }
  return digest.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  const full = join(PROJECT_DIR, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).sort().flatMap((name) => filesIn(`${path}/${name}`));
}
