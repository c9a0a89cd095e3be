import { join } from "node:path";
import type postgres from "postgres";
import { copyTree } from "./copy-tree.ts";

const CONTROL_FILE = "global/pg_control";

/**
 * Left out as pg_basebackup does: what belongs to the running server, and the write-ahead log,
 * which is copied last.
 * https://www.postgresql.org/docs/17/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP-DATA
 */
const SKIPPED = [
  /^postmaster\.(pid|opts)$/,
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//,
  /(^|\/)pgsql_tmp/,
  /(^|\/)pg_internal\.init/,
];

/** Copies the cluster of a stopped server. */
export function copyStoppedCluster(source: string, target: string): Promise<void> {
  return copyTree(source, target, (path) => /^postmaster\.(pid|opts)$/.test(path));
}

/**
 * Copies the cluster of a running server, by Postgres's own low-level backup: the copy holds every
 * transaction that committed before this ends.
 * @param sql The superuser's.
 * @param beforeEnd Runs while no object can come or go in Storage, and the copy's last moment falls
 * within: what it sees of Storage is what the copied tables tell.
 */
export async function copyRunningCluster(
  sql: postgres.Sql,
  source: string,
  target: string,
  beforeEnd: () => Promise<void>,
): Promise<void> {
  using session = await sql.reserve().then((session) => ({
    sql: session,
    [Symbol.dispose]: () => session.release(),
  }));
  const slot = `backup_${crypto.randomUUID().replaceAll("-", "_")}`;
  // Keeps the server from recycling the log that the copy needs.
  await session.sql`select pg_create_physical_replication_slot(${slot}, true, true)`;
  await session.sql`select pg_backup_start('retrato', fast => true)`;
  await copyTree(source, target, (path) => isSkipped(path) || path === CONTROL_FILE);
  await Deno.copyFile(join(source, CONTROL_FILE), join(target, CONTROL_FILE));
  await session.sql`begin`;
  await session.sql`lock table storage.objects in share mode`;
  const [stopped] = await session.sql<{ labelfile: string }[]>`
    select labelfile from pg_backup_stop(wait_for_archive => false)`;
  await beforeEnd();
  await session.sql`commit`;
  await Deno.writeTextFile(join(target, "backup_label"), stopped?.labelfile ?? "");
  await copyTree(join(source, "pg_wal"), join(target, "pg_wal"));
  await session.sql`select pg_drop_replication_slot(${slot})`;
}

function isSkipped(path: string): boolean {
  return SKIPPED.some((pattern) => pattern.test(path));
}
