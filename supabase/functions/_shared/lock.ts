/** Runs work when all work given before it has settled. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** A lock for what must not overlap within this worker. */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}
