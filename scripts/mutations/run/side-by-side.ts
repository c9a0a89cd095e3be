/** Works through a list, as many items at a time as there are workers. */
export async function sideBySide<Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (worker: Worker, item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(workers.map(async (worker) => {
    for (const item of waiting) await work(worker, item);
  }));
}
