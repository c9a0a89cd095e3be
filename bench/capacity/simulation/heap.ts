/** A priority queue: what sorts first comes out first (a binary heap). */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #before: (a: Item, b: Item) => boolean;

  /** @param before whether `a` comes out before `b`. */
  constructor(before: (a: Item, b: Item) => boolean) {
    this.#before = before;
  }

  /** How many items wait. */
  get size(): number {
    return this.#items.length;
  }

  /** The next item, which stays; undefined when there is none. */
  peek(): Item | undefined {
    return this.#items[0];
  }

  push(item: Item): void {
    const items = this.#items;
    let index = items.length;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = items[above] as Item;
      if (!this.#before(item, parent)) break;
      items[index] = parent;
      index = above;
    }
    items[index] = item;
  }

  /** Takes the next item; undefined when there is none. */
  pop(): Item | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return first;
  }

  /** Puts an item in the place of the first and lets it sink to where it belongs. */
  #sink(item: Item): void {
    const items = this.#items;
    let index = 0;
    while (true) {
      let below = 2 * index + 1;
      if (below >= items.length) break;
      if (
        below + 1 < items.length && this.#before(items[below + 1] as Item, items[below] as Item)
      ) {
        below++;
      }
      const child = items[below] as Item;
      if (!this.#before(child, item)) break;
      items[index] = child;
      index = below;
    }
    items[index] = item;
  }
}
