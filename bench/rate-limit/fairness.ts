/** How many different users own the first `count` finished images; `owners` is in that order. */
export function usersAmongFirst(owners: string[], count: number): number {
  return new Set(owners.slice(0, count)).size;
}

/**
 * Jain's index of how equally something was shared: 1 when all got the same, 1 ÷ n when one of n
 * got everything (R. Jain, D. Chiu, W. Hawe, "A quantitative measure of fairness", DEC-TR-301).
 */
export function jainIndex(shares: number[]): number {
  const sum = shares.reduce((total, share) => total + share, 0);
  const squares = shares.reduce((total, share) => total + share ** 2, 0);
  return sum ** 2 / (shares.length * squares);
}

/** How many images of each user are among `owners`, with a 0 for those of `users` without any. */
export function sharesOf(users: string[], owners: string[]): number[] {
  return users.map((user) => owners.filter((owner) => owner === user).length);
}

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
