/** How a deletion really happens. */
export interface DeletionPorts {
  remove: (ids: readonly string[]) => Promise<void>;
  /** Gives what deletes without waiting, for when the page goes away. */
  prepareParting: () => Promise<(ids: readonly string[]) => void>;
  /** Milliseconds in which it can be undone. */
  delay: number;
}

/** A deletion that can still be taken back. */
export interface PendingDeletion {
  undo: () => void;
  /** What became of it; rejects when deleting failed, and the photos are shown again. */
  outcome: Promise<"deleted" | "undone">;
}

interface Waiting {
  ids: readonly string[];
  undo: () => void;
  timer: ReturnType<typeof setTimeout>;
  end: (outcome: "deleted") => void;
  part?: (ids: readonly string[]) => void;
}

/**
 * Deletions that wait a little, in case they were a slip. Their photos are hidden from the moment
 * they are asked for. A page that goes away calls `flush`, so that what was said to be deleted is.
 */
export class PendingDeletions {
  #hidden: ReadonlySet<string> = new Set();
  #waiting = new Set<Waiting>();
  #listeners = new Set<() => void>();

  constructor(readonly ports: DeletionPorts) {}

  /** The photos not to show. A new set whenever it changes. */
  hidden = (): ReadonlySet<string> => this.#hidden;

  subscribe = (listener: () => void): () => void => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  schedule(ids: readonly string[]): PendingDeletion {
    let undo = (): void => {};
    const outcome = new Promise<"deleted" | "undone">((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        this.ports.remove(ids).then(() => resolve("deleted"), (error: unknown) => {
          this.#show(ids);
          reject(error);
        });
      }, this.ports.delay);
      undo = () => {
        if (!this.#waiting.delete(waiting)) return;
        clearTimeout(timer);
        this.#show(ids);
        resolve("undone");
      };
      const waiting: Waiting = { ids, timer, undo, end: resolve };
      this.#waiting.add(waiting);
      // Without it leaving deletes nothing, which the next visit shows.
      this.ports.prepareParting().then((part) => waiting.part = part, () => {});
    });
    this.#set([...this.#hidden, ...ids]);
    return { undo, outcome };
  }

  /** Takes back the last deletion that still waits, if there is one. */
  undoLast = (): void => {
    [...this.#waiting].at(-1)?.undo();
  };

  /** Deletes at once everything that waits. */
  flush = (): void => {
    for (const { ids, timer, part, end } of this.#waiting) {
      clearTimeout(timer);
      part?.(ids);
      end("deleted");
    }
    this.#waiting.clear();
  };

  #show(ids: readonly string[]): void {
    const shown = new Set(ids);
    this.#set([...this.#hidden].filter((id) => !shown.has(id)));
  }

  #set(ids: Iterable<string>): void {
    this.#hidden = new Set(ids);
    for (const listener of this.#listeners) listener();
  }
}
