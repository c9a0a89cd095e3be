/**
 * Images a minute once the pace is found: from the first image after the longest break to the one
 * before the last `tail`, which end a queue that runs empty.
 * @param finished milliseconds, ascending.
 */
export function steadyRate(finished: number[], tail: number): number {
  const kept = finished.slice(0, finished.length - tail);
  const afterBreak = kept.slice(longestBreak(kept));
  const [first = NaN] = afterBreak;
  return (afterBreak.length - 1) * 60_000 / ((afterBreak.at(-1) ?? NaN) - first);
}

/** Index of the image that ends the longest time without one; 0 without any. */
function longestBreak(finished: number[]): number {
  const breaks = finished.map((time, index) => time - (finished[index - 1] ?? time));
  return Math.max(0, breaks.indexOf(Math.max(...breaks)));
}

/** Images a minute from the first request to the last image, times in milliseconds. */
export function overallRate(began: number, finished: number[]): number {
  return finished.length * 60_000 / ((finished.at(-1) ?? NaN) - began);
}
