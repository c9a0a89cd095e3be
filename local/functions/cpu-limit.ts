/** What is known of a worker whose CPU time is limited. */
export interface CpuLimitOptions {
  /** CPU time the worker has used so far, in milliseconds; undefined when that cannot be told. */
  used(): Promise<number | undefined>;
  /** CPU time that one request may use, its background work included, in milliseconds. */
  limitMs: number;
  /** Asks the worker for its background work, which it answers when its event loop turns. */
  ask(): void;
  /** Called once, when the worker has used more than it may. */
  exceeded(): void;
  /** Called when it has nothing left to do. */
  idle(): void;
}

/** Keeps account of what a worker does; see {@link limitCpu}. */
export interface CpuLimit {
  /** Counts a request as under way until what it returns is called. */
  begin(): () => void;
  /** Takes the worker's answer: how much background work it has. */
  answered(background: number): Promise<void>;
  /** Since when it has owed an answer, as performance.now() tells; undefined when it owes none. */
  readonly askedAt: number | undefined;
  /** Looks no more. */
  stop(): void;
}

const INTERVAL_MS = 250;

/**
 * Ends a worker that uses more CPU time than hosted grants: at once when its event loop has not
 * turned for that much work, which is then that of one request; otherwise when all it has done since
 * it last was idle is more than its requests since then may use together. Whose work it was cannot
 * be told from outside. Time on the clock does not count, so a busy machine changes nothing.
 */
export function limitCpu(
  { used, limitMs, ask, exceeded, idle }: CpuLimitOptions,
): CpuLimit {
  let open = 0;
  let requests = 0;
  let idleAt: number | undefined;
  let turnedAt: number | undefined;
  let asked: { at: number; requests: number; open: number } | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  async function look(): Promise<void> {
    const now = await used();
    if (now === undefined || timer === undefined) return;
    idleAt ??= now;
    turnedAt ??= now;
    if (now - turnedAt > limitMs || now - idleAt > limitMs * requests) {
      stop();
      exceeded();
      return;
    }
    asked ??= { at: performance.now(), requests, open };
    ask();
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    begin() {
      open++;
      requests++;
      timer ??= setInterval(look, INTERVAL_MS);
      look();
      return () => open--;
    },
    async answered(background) {
      // An answer may be older than a request that has begun or ended since the question.
      const isIdle = background === 0 && open === 0 && asked?.open === 0 &&
        asked.requests === requests;
      asked = undefined;
      if (isIdle) {
        stop();
        requests = 0;
        idleAt = turnedAt = undefined;
        idle();
      } else {
        turnedAt = await used();
      }
    },
    get askedAt() {
      return asked?.at;
    },
    stop,
  };
}
