import { createLock } from "./lock.ts";

/**
 * Sends items together. One call is under way at a time, and what comes meanwhile goes into the
 * next: nothing waits when there is nothing to wait for. When a call with several is refused, each
 * is sent by itself, so that a bad one fails alone.
 *
 * @param call Takes one item or more, and may be repeated for the same.
 * @returns Takes one item and gives what the call with it gave, or throws what that threw.
 */
export function groupCalls<Item, Result>(
  call: (items: Item[]) => Promise<Result>,
): (item: Item) => Promise<Result> {
  const inTurn = createLock();
  let waiting: { items: Item[]; result: Promise<Result> } | undefined;
  return async (item) => {
    if (!waiting) {
      const items: Item[] = [];
      const result = inTurn(() => {
        waiting = undefined;
        return call(items);
      });
      waiting = { items, result };
    }
    const { items, result } = waiting;
    items.push(item);
    return await result.catch((thrown: unknown) => {
      if (items.length === 1) throw thrown;
      return call([item]);
    });
  };
}
