import type { newPace, Quota } from "./pace.ts";

/** Somebody asks for a batch. */
export interface Request {
  /** Simulated milliseconds. */
  at: number;
  user: number;
  images: number;
}

/** What is simulated. Times are in milliseconds. */
export interface Scenario {
  seed: number;
  /** In the order of time. */
  requests: Request[];
  /** Gemini: how long an image takes, and how many requests it allows. */
  latency: { min: number; max: number };
  quota: Quota;
  /** Whether a 429 says how many requests a minute are allowed. */
  limitIsTold: boolean;
  /** What an operator has set of `private.provider_pace`; nothing has to be. */
  pace?: Parameters<typeof newPace>[0];
  /** Workers that the platform starts at most; each makes four runs of four photos at a time. */
  workers: number;
  /** Our own share of the time. */
  overhead: {
    /** From a change in the database to the claim: webhook, start of a run. */
    wake: number;
    /** From the claim to the request: downloads of what the request shows. */
    prepare: number;
    /** From Gemini's answer to the completed photo: thumbnail, uploads, `complete_photo`. */
    finish: number;
  };
}

/** A photo that was made. */
export interface Finished {
  batch: number;
  user: number;
  at: number;
}

/** What happened. */
export interface Outcome {
  /** In the order of time. */
  finished: Finished[];
  failed: number;
  /** Requests to Gemini, and those of them that heard 429. */
  requests: number;
  refused: number;
}

/** How long a batch waited for its first and its last image, in milliseconds. */
export interface Wait {
  images: number;
  first: number;
  last: number;
}

/** The waits of all batches that got an image, in the order they were asked for. */
export function waitsOf(requests: Request[], finished: Finished[]): Wait[] {
  const waits = new Map<number, Wait>();
  for (const { batch, at } of finished) {
    const request = requests[batch];
    if (!request) continue;
    const last = at - request.at;
    const wait = waits.get(batch) ?? { images: request.images, first: last, last };
    wait.last = last;
    waits.set(batch, wait);
  }
  return Array.from(waits).toSorted(([a], [b]) => a - b).map(([, wait]) => wait);
}

/** Images a minute in the busiest hour. */
export function busiestHour(finished: Finished[]): number {
  const hours = new Map<number, number>();
  for (const { at } of finished) {
    const hour = Math.floor(at / 3_600_000);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  return Math.max(0, ...hours.values()) / 60;
}
