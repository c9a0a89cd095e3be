/** Runs work when its turn has come. */
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

/** For what may overlap so many times within this worker; what is too much waits in its order. */
export function createSeats(count: number): Lock {
  const waiting: Array<() => void> = [];
  let free = count;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((sit) => waiting.push(sit));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
