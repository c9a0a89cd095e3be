/**
 * Waits for a promise, but not for ever.
 * @param ms Longest time to wait, in milliseconds.
 * @returns whether it settled in time.
 */
export async function settledWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const settled = promise.then(() => true, () => true);
  return await Promise.race([settled, timeout]).finally(() => clearTimeout(timer));
}
