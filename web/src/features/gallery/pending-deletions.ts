/** How a deletion really happens. */
export interface DeletionPorts {
  remove: (ids: readonly string[]) => Promise<void>;
  /** Gives what deletes without waiting, for when the page goes away. */
  prepareParting: () => Promise<(ids: readonly string[]) => Promise<void>>;
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
  undo: () => void;
  remove: (how: DeletionPorts["remove"]) => void;
  part?: DeletionPorts["remove"];
}

/**
 * Deletions that wait a little, in case they were a slip. Their photos are hidden from the moment
 * they are asked for. A page that goes away, or may be killed because nobody sees it, calls `flush`,
 * so that what was said to be deleted is.
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

  /** @param onDecided Called once it can no longer be taken back, or has been. */
  schedule(ids: readonly string[], onDecided: () => void = () => {}): PendingDeletion {
    let undo = (): void => {};
    const outcome = new Promise<"deleted" | "undone">((resolve, reject) => {
      const decide = (): boolean => {
        if (!this.#waiting.delete(waiting)) return false;
        clearTimeout(timer);
        onDecided();
        return true;
      };
      const remove: Waiting["remove"] = (how) => {
        if (!decide()) return;
        how(ids).then(() => resolve("deleted"), (error: unknown) => {
          this.#show(ids);
          reject(error);
        });
      };
      undo = () => {
        if (!decide()) return;
        this.#show(ids);
        resolve("undone");
      };
      const timer = setTimeout(() => remove(this.ports.remove), this.ports.delay);
      const waiting: Waiting = { undo, remove };
      this.#waiting.add(waiting);
      // Without it leaving deletes as staying does, if the browser lets it.
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
    for (const { remove, part } of this.#waiting) remove(part ?? this.ports.remove);
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
