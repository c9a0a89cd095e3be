import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure, reasonOf } from "./failure.ts";
import { findRunningStack, type RunningStack } from "./running-stack.ts";

/** Where things are inside a stack's data folder. */
export interface DataFolder {
  root: string;
  postgres: string;
  storage: string;
  logs: string;
  keys: string;
  /** The book of the stand-in for Stripe. */
  stripe: string;
}

const LOOK_AGAIN_MS = 200;
const WAITING = "Another command works on the data here; waiting for it…";

/** Paths inside a data folder. */
export function dataFolder(root: string): DataFolder {
  return {
    root,
    postgres: join(root, "postgres"),
    storage: join(root, "storage"),
    logs: join(root, "logs"),
    keys: join(root, "keys.json"),
    stripe: join(root, "stripe.json"),
  };
}

/**
 * Locks a data folder, which one process at a time may work on, or finds the stack that has it. The
 * system drops the lock when its process ends, however that ended.
 * @param say Hears that another process only starts, or stops, and is waited for.
 * @throws {Failure} when the folder cannot be written to.
 */
export async function lockOrStack(
  root: string,
  say: (sentence: string) => void = () => {},
): Promise<
  { lock: Disposable; running?: undefined } | { lock?: undefined; running: RunningStack }
> {
  for (let isFirst = true;; isFirst = false) {
    const lock = lockData(root);
    if (lock) return { lock };
    const running = findRunningStack(root);
    if (running) return { running };
    if (isFirst) say(WAITING);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/**
 * Locks a data folder to start a stack that stays. A stack that another command started for itself
 * is waited for.
 * @throws {Failure} as {@link lockOrStack}, and when a stack that stays already runs on it.
 */
export async function lockForStack(
  root: string,
  say: (sentence: string) => void = () => {},
): Promise<Disposable> {
  const said = new Set<string>();
  const sayOnce = (sentence: string) => {
    if (!said.has(sentence)) say(sentence);
    said.add(sentence);
  };
  while (true) {
    const { lock, running } = await lockOrStack(root, sayOnce);
    if (lock) return lock;
    if (!running.temporary) {
      throw new Failure(`Retrato already runs at ${running.apiUrl} (process ${running.pid}).`);
    }
    sayOnce(WAITING);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/**
 * Locks a data folder, which is made when missing; undefined when another process has it.
 * @throws {Failure} when it cannot be written to.
 */
export function lockData(root: string): Disposable | undefined {
  try {
    mkdirSync(root, { recursive: true });
    return lockFile(join(root, "lock"), "exclusive");
  } catch (error) {
    throw new Failure(
      `The folder ${root} cannot be written to (${
        reasonOf(error)
      }); Retrato keeps its data there, or where RETRATO_DATA says.`,
    );
  }
}

/**
 * Counts this process among those that use the stack on a data folder; undefined when that stack is
 * about to stop.
 */
export function joinGuests(root: string): Disposable | undefined {
  return lockFile(join(root, "guests"), "shared");
}

/** Waits until no other process uses the stack on a data folder, and lets no other one begin. */
export async function outlastGuests(
  root: string,
  say: (sentence: string) => void,
): Promise<Disposable> {
  for (let isFirst = true;; isFirst = false) {
    const lock = lockFile(join(root, "guests"), "exclusive");
    if (lock) return lock;
    if (isFirst) say("Another command still uses this stack; waiting for its end…");
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function lockFile(path: string, kind: "shared" | "exclusive"): Disposable | undefined {
  const file = Deno.openSync(path, { create: true, read: true, write: true });
  const isLocked = file.tryLockSync(kind === "exclusive");
  // Whoever deleted the folder had locked a file that no longer is the one of this name.
  if (isLocked && statSync(path, { throwIfNoEntry: false })?.ino === file.statSync().ino) {
    return { [Symbol.dispose]: () => file.close() };
  }
  file.close();
}
