/** An active row of `cron.job`, with what its schedule says of the moment. */
export interface CronJob {
  /** A bigint, as text. */
  jobid: string;
  command: string;
  username: string;
  /** Seconds between runs of an interval schedule; null for a five-field one. */
  interval_seconds: number | null;
  /** How many runs of a five-field schedule have come due since the last look. */
  due_runs: number;
}

interface JobState {
  pending: number;
  running: boolean;
  lastStartMs: number;
}

/**
 * Decides which jobs start now, by the rules of pg_cron: runs of one job never overlap; a
 * five-field run that comes due meanwhile is queued; of an interval job at most one is.
 */
export class CronQueue {
  #states = new Map<string, JobState>();

  /**
   * @param jobs All active jobs; one that is missing is forgotten, along with its queued runs.
   * @param nowMs Milliseconds since the epoch.
   * @returns the jobs to start; each is taken as running until `finished` is called.
   */
  start(jobs: CronJob[], nowMs: number): CronJob[] {
    this.#forgetAllBut(jobs);
    return jobs.filter((job) => {
      const state = this.#stateOf(job, nowMs);
      state.pending += newRuns(job, state, nowMs);
      if (state.pending === 0 || state.running) return false;
      state.pending -= 1;
      state.running = true;
      state.lastStartMs = nowMs;
      return true;
    });
  }

  finished(jobid: string): void {
    const state = this.#states.get(jobid);
    if (state) state.running = false;
  }

  /** An interval job is first due one interval after it was first seen. */
  #stateOf(job: CronJob, nowMs: number): JobState {
    const known = this.#states.get(job.jobid);
    if (known) return known;
    const state = { pending: 0, running: false, lastStartMs: nowMs };
    this.#states.set(job.jobid, state);
    return state;
  }

  #forgetAllBut(jobs: CronJob[]): void {
    const ids = new Set(jobs.map(({ jobid }) => jobid));
    for (const [jobid, state] of this.#states) {
      if (ids.has(jobid)) continue;
      state.pending = 0;
      if (!state.running) this.#states.delete(jobid);
    }
  }
}

function newRuns(job: CronJob, state: JobState, nowMs: number): number {
  if (job.interval_seconds === null) return job.due_runs;
  const isDue = nowMs - state.lastStartMs >= job.interval_seconds * 1000;
  return state.pending === 0 && isDue ? 1 : 0;
}

const MINUTE_MS = 60_000;
/** After a longer gap, say a laptop that slept, missed runs are skipped. */
const MOST_MINUTES_CAUGHT_UP = 5;

/**
 * The minutes that began after `sinceMs` and not after `nowMs`, oldest first, each as its first
 * millisecond. After a long gap only the current one.
 */
export function minutesBegun(sinceMs: number, nowMs: number): number[] {
  const first = Math.floor(sinceMs / MINUTE_MS) + 1;
  const last = Math.floor(nowMs / MINUTE_MS);
  const count = last - first + 1;
  if (count > MOST_MINUTES_CAUGHT_UP) return [last * MINUTE_MS];
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * MINUTE_MS);
}
