import { type BatchPhoto, isUnfinished } from "./api/get-batch-photos.ts";

type Timing = Pick<BatchPhoto, "status" | "completed_at" | "retry_at" | "attempts">;

/** How long the rest of a batch takes, as far as its own pace tells. */
export type TimeLeft =
  /** Too little has happened to say. */
  | { kind: "unknown" }
  | { kind: "about"; seconds: number }
  /** It should have been over by now. */
  | { kind: "overdue" };

/** A longer silence between two photos ends a run: the batch was waiting, or was retried later. */
const SILENCE = 150_000;

/**
 * The rest at the pace of the photos finished so far, and not before the last waiting photo is tried
 * again. Photos are made side by side, so the pace is counted from the start of the batch, not
 * between neighbours that land together.
 * @param startedAt When the batch was asked for, ISO 8601.
 * @param now Milliseconds, as `Date.now()`.
 */
export function timeLeft(photos: readonly Timing[], startedAt: string, now: number): TimeLeft {
  const open = photos.filter(isUnfinished);
  const pace = currentPace(photos, Date.parse(startedAt));
  if (!pace || open.length === 0) return { kind: "unknown" };
  const byPace = pace.last + pace.each * open.length;
  const byRetry = latest(open.map((photo) => photo.retry_at));
  const end = Math.max(byPace, byRetry + pace.each);
  if (end > now) return { kind: "about", seconds: Math.ceil((end - now) / 1000) };
  // Photos tried again have waited in between, so the pace says nothing about them.
  const isRepeated = open.some(({ status, attempts }) => attempts > (status === "queued" ? 0 : 1));
  return { kind: isRepeated ? "unknown" : "overdue" };
}

/** Milliseconds a photo in the run that goes on, and when its last photo was finished. */
function currentPace(
  photos: readonly Timing[],
  start: number,
): { each: number; last: number } | undefined {
  const times = photos.flatMap(({ completed_at }) => completed_at ? [Date.parse(completed_at)] : [])
    .sort((a, b) => a - b);
  const marks = [start, ...times];
  const first = marks.findLastIndex((time, n) => n === 0 || time - (marks[n - 1] ?? 0) > SILENCE);
  const [begin, last] = [marks[first], marks.at(-1)];
  const count = marks.length - 1 - first;
  if (begin === undefined || last === undefined || count === 0) return undefined;
  return { each: (last - begin) / count, last };
}

function latest(times: readonly (string | null)[]): number {
  return Math.max(0, ...times.map((time) => time ? Date.parse(time) : 0));
}

/** Seconds as people say them: to 5 below a minute, to whole minutes above one and a half. */
export function roundedTime(seconds: number): { unit: "seconds" | "minutes"; count: number } {
  if (seconds <= 90) return { unit: "seconds", count: Math.max(5, Math.ceil(seconds / 5) * 5) };
  return { unit: "minutes", count: Math.round(seconds / 60) };
}
