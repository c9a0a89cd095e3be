import { availableParallelism } from "node:os";
import type { Worker } from "./worker.ts";

export interface PoolOptions {
  /** Starts a worker, which says when it has nothing left to do. */
  start(idle: () => void): Worker;
  /** How many there may be. Default: one a core, and two where there is one. */
  most?: number;
  /** How long one that is not needed stays. Default a minute. */
  keepMs?: number;
}

/** The workers of one function: as many as its calls need. */
export interface Pool {
  /** The one that is to take the next call. @throws {Failure} when the system refuses to start it. */
  next(): Worker;
  /** Process ids of those that run. */
  readonly processes: number[];
  /** Ends all of them; background work gets some seconds. */
  stop(): Promise<void>;
}

/**
 * What one takes at a time. Another is started when all have as much, or when none answers. A call
 * of generate-photos makes four portraits, of which a worker makes sixteen at a time.
 */
const CALLS_AT_A_TIME = 4;
const KEEP_MS = 60_000;

/**
 * As hosted, gives calls to workers that have room, and starts more when none has, so that one that is
 * stuck does not stop the others. Who calls waits for a start only when nobody else is there.
 */
export function createPool(
  { start, most = Math.max(2, availableParallelism()), keepMs = KEEP_MS }: PoolOptions,
): Pool {
  const workers = new Set<Worker>();
  const leaving = new Set<Promise<void>>();
  const timers = new Map<Worker, ReturnType<typeof setTimeout>>();

  function add(): Worker {
    const worker = start(() => dismissLater(worker));
    workers.add(worker);
    worker.exited.then(() => forget(worker));
    return worker;
  }

  function forget(worker: Worker): void {
    workers.delete(worker);
    clearTimeout(timers.get(worker));
    timers.delete(worker);
  }

  /** One stays, so that the next call finds it ready. */
  function dismissLater(worker: Worker): void {
    clearTimeout(timers.get(worker));
    if (workers.size < 2) return;
    const timer = setTimeout(() => {
      if (worker.load > 0 || usable().length < 2) return;
      forget(worker);
      const stopping = worker.stop().finally(() => leaving.delete(stopping));
      leaving.add(stopping);
    }, keepMs);
    timers.set(worker, timer);
  }

  function usable(): Worker[] {
    return [...workers].filter(({ exceededLimit }) => !exceededLimit);
  }

  return {
    next() {
      const all = usable();
      const ready = all.filter(({ isListening, isStuck }) => isListening && !isStuck);
      const starting = all.filter(({ isListening }) => !isListening);
      const hasRoom = all.some(({ isStuck, load }) => !isStuck && load < CALLS_AT_A_TIME);
      if (!hasRoom && all.length < most) starting.push(add());
      return leastLoaded(ready) ?? leastLoaded(starting) ?? leastLoaded(all)!;
    },
    get processes() {
      return Array.from(workers, ({ pid }) => pid);
    },
    async stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([...leaving, ...Array.from(workers, (worker) => worker.stop())]);
    },
  };
}

function leastLoaded(workers: Worker[]): Worker | undefined {
  return workers.toSorted((a, b) => a.load - b.load)[0];
}
