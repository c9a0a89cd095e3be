import { readStored, writeStored } from "@/lib/browser-storage.ts";
import { timeInPath } from "./object-name.ts";

/**
 * Uploaded files that no row names yet. The browser remembers them, so that files of an attempt that
 * was given up half-way can be deleted on the next visit. (What it forgets, the database sweeps up
 * after a day.)
 */
const KEY = "retrato.unclaimed-files";

/** Milliseconds after which an attempt is surely over, also one in another tab. */
const GIVEN_UP_AFTER = 15 * 60_000;

/** Remembers a file from before its upload begins. */
export function noteFile(path: string): void {
  write([...read(), path]);
}

/** Forgets files that a row names now, or that are deleted. */
export function forgetFiles(paths: readonly string[]): void {
  write(read().filter((path) => !paths.includes(path)));
}

/**
 * The user's files that were left behind.
 * @param now Milliseconds, as `Date.now()`.
 */
export function leftBehind(userId: string, now: number): string[] {
  return read().filter((path) =>
    path.startsWith(`training/${userId}/`) && now - (timeInPath(path) ?? 0) > GIVEN_UP_AFTER
  );
}

function read(): string[] {
  return readStored(KEY)?.split("\n") ?? [];
}

function write(paths: string[]): void {
  writeStored(KEY, paths.length > 0 ? paths.join("\n") : null);
}
