/**
 * Under root the server runs as another user, who may not enter a closed folder such as root's own
 * home. What it needs is then kept outside: a copy of its program, and the cluster itself, to which
 * a link in the data folder leads, so that whoever looks for the cluster finds it where it would be.
 */
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure, reasonOf } from "../failure.ts";
import { PROJECT_DIR } from "../project-dir.ts";
import { type PostgresBinaries, postgresBinaries } from "./binaries.ts";
import { canReach, giveTo, type ProcessOwner } from "./run-as.ts";

const OF_ALL_CLONES = "/var/lib/retrato";
/** One folder a clone, told apart by its path. */
const OUTSIDE = join(
  OF_ALL_CLONES,
  `${basename(PROJECT_DIR)}-${createHash("sha256").update(PROJECT_DIR).digest("hex").slice(0, 8)}`,
);
const CLUSTER = "cluster-";

/**
 * The server's program where its user can run it.
 * @param outside Folder for a copy when it is needed; made when missing.
 * @param reach Tells whether the user can reach the installed one.
 * @throws {Failure} when that folder cannot be written.
 */
export function reachableBinaries(
  owner: ProcessOwner,
  outside = OUTSIDE,
  reach = canReach,
): PostgresBinaries {
  const installed = postgresBinaries();
  if (reach(owner, filesOf(installed))) return installed;
  const copy = postgresBinaries(join(outside, `server-${installed.version}`));
  if (!existsSync(copy.root)) {
    keepOutside(outside, () => {
      const draft = `${copy.root}.${crypto.randomUUID()}`;
      cpSync(installed.root, draft, { recursive: true, verbatimSymlinks: true });
      openToAll(draft);
      // Another process may have been quicker; its copy is as good.
      if (existsSync(copy.root)) rmSync(draft, { recursive: true });
      else renameSync(draft, copy.root);
    });
  }
  return copy;
}

/**
 * Finds the folder of the cluster, or decides where it will be; its parent exists afterwards. A
 * cluster that was reachable once and is no longer is moved.
 * @param wanted Where it belongs, in the data folder.
 * @throws {Failure} when it has to be outside and cannot.
 */
export function placeCluster(owner: ProcessOwner, wanted: string, outside = OUTSIDE): string {
  mkdirSync(dirname(wanted), { recursive: true });
  const present = existsSync(wanted);
  const real = present
    ? realpathSync(wanted)
    : join(realpathSync(dirname(wanted)), basename(wanted));
  if (canReach(owner, [present ? real : dirname(real)])) return real;
  return keepOutside(outside, () => {
    const cluster = join(outside, CLUSTER + crypto.randomUUID().slice(0, 8));
    if (present) move(real, cluster);
    else mkdirSync(cluster);
    chmodSync(cluster, 0o700);
    giveTo(owner, cluster);
    rmSync(wanted, { force: true });
    symlinkSync(cluster, wanted);
    return cluster;
  });
}

/** Tells whether a cluster is kept outside its data folder. */
export function isOutside(cluster: string): boolean {
  return dirname(dirname(cluster)) === OF_ALL_CLONES;
}

/**
 * Deletes a cluster that is kept outside its data folder, and with the last one of a clone the copy
 * of the server too.
 */
export function removeOutside(wanted: string): void {
  if (!lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const cluster = Deno.readLinkSync(wanted);
  rmSync(cluster, { recursive: true, force: true });
  rmSync(wanted);
  const folder = dirname(cluster);
  if (!existsSync(folder) || readdirSync(folder).some((name) => name.startsWith(CLUSTER))) return;
  rmSync(folder, { recursive: true });
}

/** Some of each kind of what the server needs to start and to make a cluster. */
function filesOf({ root, initdb, postgres }: PostgresBinaries): string[] {
  const share = join(root, "share", "postgresql");
  return [initdb, postgres, join(root, "lib"), share, join(share, "postgres.bki")];
}

function keepOutside<T>(folder: string, work: () => T): T {
  try {
    mkdirSync(folder, { recursive: true });
    for (const path of [dirname(folder), folder]) chmodSync(path, 0o755);
    return work();
  } catch (error) {
    throw new Failure(
      `Postgres does not run as root, no other user may enter this folder, and ${folder} cannot be used instead (${
        reasonOf(error)
      }); start Retrato as a normal user, or in a folder that everybody may enter.`,
    );
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // On another disk.
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true });
  }
}

/** Whatever the umask was when the packages were installed. */
function openToAll(path: string): void {
  const info = lstatSync(path);
  if (info.isSymbolicLink()) return;
  chmodSync(path, info.isDirectory() || info.mode & 0o100 ? 0o755 : 0o644);
  if (!info.isDirectory()) return;
  for (const name of readdirSync(path)) openToAll(join(path, name));
}
