import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Failure, reasonOf } from "../failure.ts";

/** The ids a child process is given; empty means those of this process. */
export interface ProcessOwner {
  uid?: number;
  gid?: number;
}

/**
 * Postgres refuses to run as root, so under root it is given the ids of an account that every Unix
 * has: `postgres` where there is one, else `nobody`.
 * @param passwd Text of `/etc/passwd`.
 */
export function unprivilegedOwner(passwd: string): ProcessOwner | undefined {
  for (const name of ["postgres", "nobody"]) {
    const fields = passwd.split("\n").find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
}

/**
 * Whose process the database server is: under root, the owner of the cluster that is there, for
 * Postgres accepts nobody else.
 * @param cluster Folder of the cluster, which need not exist.
 * @throws {Failure} when this process is root and no other account exists.
 */
export function databaseOwner(cluster?: string): ProcessOwner {
  if (process.getuid?.() !== 0) return {};
  if (cluster && existsSync(join(cluster, "PG_VERSION"))) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const owner = unprivilegedOwner(readFileSync("/etc/passwd", "utf8"));
  if (!owner) throw new Failure("Postgres does not run as root; start Retrato as a normal user.");
  return owner;
}

/** Gives a folder and all in it to the server's user. */
export function giveTo(owner: ProcessOwner, path: string): void {
  const { uid, gid = uid } = owner;
  if (uid === undefined || gid === undefined) return;
  Deno.chownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(owner, join(path, name));
}

/**
 * Tells whether the server's user may enter every folder and read every file of the list. That is
 * tried as this user: rights have more sources than a file's mode.
 * @throws {Failure} when nothing can be started as that user.
 */
export function canReach(owner: ProcessOwner, paths: string[]): boolean {
  if (owner.uid === undefined) return true;
  const script =
    'for path; do if [ -d "$path" ]; then [ -x "$path" ]; else [ -r "$path" ]; fi || exit 1; done';
  try {
    return new Deno.Command("sh", { args: ["-c", script, "sh", ...paths], ...owner, cwd: "/" })
      .outputSync().success;
  } catch (error) {
    throw new Failure(
      `Postgres does not run as root, and nothing can be started as another user here (${
        reasonOf(error)
      }); start Retrato as a normal user.`,
    );
  }
}
