import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import { findRunningStack } from "./running-stack.ts";

/** Where things are inside a stack's data folder. */
export interface DataFolder {
  root: string;
  postgres: string;
  storage: string;
  logs: string;
  keys: string;
}

/**
 * Makes the data folder, or finds it as an earlier run left it.
 * @throws {Failure} when it cannot be written to, or a stack already runs on it.
 */
export function openDataFolder(root: string): DataFolder {
  const folder = {
    root,
    postgres: join(root, "postgres"),
    storage: join(root, "storage"),
    logs: join(root, "logs"),
    keys: join(root, "keys.json"),
  };
  try {
    mkdirSync(folder.logs, { recursive: true });
    const probe = Deno.makeTempFileSync({ dir: root });
    Deno.removeSync(probe);
  } catch {
    throw new Failure(`The folder ${root} cannot be written to; Retrato keeps its data there.`);
  }
  const running = findRunningStack(root);
  if (running) {
    throw new Failure(`Retrato already runs at ${running.apiUrl} (process ${running.pid}).`);
  }
  return folder;
}
