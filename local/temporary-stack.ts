import { Failure } from "./failure.ts";
import { joinGuests, lockOrStack, outlastGuests } from "./data-folder.ts";
import { findRunningStack, type RunningStack } from "./running-stack.ts";
import { startStack } from "./stack.ts";

const LOOK_AGAIN_MS = 200;

/**
 * Uses the stack that runs on a data folder, or one that is started for this and stopped after it,
 * and after every other command that came to use it meanwhile.
 * @param say Hears what is waited for.
 * @throws {Failure} when a stack cannot be started.
 */
export async function withStack<T>(
  dataDir: string,
  say: (sentence: string) => void,
  use: (stack: RunningStack) => Promise<T>,
): Promise<T> {
  while (true) {
    const { lock, running } = await lockOrStack(dataDir, say);
    if (lock) return await withOwnStack(dataDir, lock, say, use);
    using guest = joinGuests(dataDir);
    if (guest) return await useOf(dataDir, running, use);
    // It is stopping.
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

async function withOwnStack<T>(
  dataDir: string,
  lock: Disposable,
  say: (sentence: string) => void,
  use: (stack: RunningStack) => Promise<T>,
): Promise<T> {
  say("Starting Retrato on this machine…");
  const stack = await startStack({
    dataDir,
    lock,
    say,
    temporary: true,
    ports: { api: 0, database: 0 },
  });
  const ended = stack.crashed.then((sentence) => {
    throw new Failure(sentence);
  });
  try {
    return await Promise.race([use(stack.announced), ended]);
  } finally {
    // Also when it failed: the others' work goes on.
    using _noGuests = await outlastGuests(dataDir, say);
    await stack.stop();
  }
}

async function useOf<T>(
  dataDir: string,
  stack: RunningStack,
  use: (stack: RunningStack) => Promise<T>,
): Promise<T> {
  try {
    return await use(stack);
  } catch (error) {
    if (error instanceof Failure || findRunningStack(dataDir)) throw error;
    throw new Failure(`Retrato at ${stack.apiUrl} has stopped meanwhile; start this again.`);
  }
}
