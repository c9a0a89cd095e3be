import { readFileSync } from "node:fs";
import process from "node:process";
import { Failure } from "../failure.ts";

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
 * Whose process the database server is.
 * @throws {Failure} when this process is root and no other account exists.
 */
export function databaseOwner(): ProcessOwner {
  if (process.getuid?.() !== 0) return {};
  const owner = unprivilegedOwner(readFileSync("/etc/passwd", "utf8"));
  if (!owner) throw new Failure("Postgres does not run as root; start Retrato as a normal user.");
  return owner;
}
