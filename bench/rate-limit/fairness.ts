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
