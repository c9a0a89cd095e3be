const PAUSE_MS = 20;

/**
 * Asks `probe` until it gives something, and gives that.
 * @throws when it has given nothing for `limitMs`.
 */
export async function eventually<Result>(
  probe: () => Result | undefined | Promise<Result | undefined>,
  limitMs = 20_000,
): Promise<Result> {
  const giveUpAt = Date.now() + limitMs;
  while (Date.now() < giveUpAt) {
    const result = await probe();
    if (result !== undefined) return result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`nothing within ${limitMs} ms`);
}
