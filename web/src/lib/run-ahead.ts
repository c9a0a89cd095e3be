/**
 * Runs an asynchronous function over items, a few at a time, and gives the results in order. It
 * starts no more than `ahead` before the one that is waited for, so that a long list neither floods
 * the network nor fills the memory. The first failure in order ends it.
 */
export async function* runAhead<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    const result = run(item);
    // It is reported when its turn comes; until then it is not "unhandled".
    result.catch(() => {});
    running.push(result);
    const first = running.length > ahead && running.shift();
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}
