import { existsSync, readFileSync, renameSync } from "node:fs";
import { reasonOf } from "./failure.ts";

/** What a file of the stack's state holds: JSON, or why it cannot be read. */
export type StateFile = { missing: true } | { damage: string } | { content: unknown };

/** Reads a file that another version, a full disk or a person may have written. Never throws. */
export function readStateFile(path: string): StateFile {
  if (!existsSync(path)) return { missing: true };
  try {
    return { content: JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    return { damage: error instanceof SyntaxError ? "it is no JSON" : reasonOf(error) };
  }
}

/** Writes one, for this user alone, whole or not at all. */
export function writeStateFile(path: string, content: unknown): void {
  const draft = `${path}.new`;
  Deno.writeTextFileSync(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(draft, path);
}
