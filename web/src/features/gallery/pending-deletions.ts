import type { Delete, Deletion } from "./api/delete-photos.ts";

/** How a deletion really happens. */
export interface DeletionPorts {
  remove: Delete;
  /** Gives what deletes without waiting, for when the page goes away. */
  prepareParting: () => Promise<Delete>;
  /** Milliseconds in which it can be undone. */
  delay: number;
}

/** A deletion that can still be taken back. */
export interface PendingDeletion {
  undo: () => void;
  /** The ids of what is gone; rejects when deleting failed, and the photos are shown again. */
  outcome: Promise<readonly string[] | "undone">;
}

/** Whether a photo is not to be shown. */
export type IsHidden = (photo: Deletion["photos"][number]) => boolean;

interface Waiting {
  undo: () => void;
  remove: (how: Delete) => void;
  part?: Delete;
}

/**
 * Deletions that wait a little, in case they were a slip. Their photos are hidden from the moment
 * they are asked for. A page that goes away, or may be killed because nobody sees it, calls `flush`,
 * so that what was said to be deleted is.
 */
export class PendingDeletions {
  #hiding: readonly Deletion[] = [];
  #isHidden: IsHidden = () => false;
  #waiting = new Set<Waiting>();
  #listeners = new Set<() => void>();

  constructor(readonly ports: DeletionPorts) {}

  /** Which photos not to show. A new function whenever that changes. */
  isHidden = (): IsHidden => this.#isHidden;

  subscribe = (listener: () => void): () => void => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param onDecided Called once it can no longer be taken back, or has been. */
  schedule(deletion: Deletion, onDecided: () => void = () => {}): PendingDeletion {
    let undo = (): void => {};
    const show = (): void => this.#replace(deletion);
    const outcome = new Promise<readonly string[] | "undone">((resolve, reject) => {
      const decide = (): boolean => {
        if (!this.#waiting.delete(waiting)) return false;
        clearTimeout(timer);
        onDecided();
        return true;
      };
      const remove: Waiting["remove"] = (how) => {
        if (!decide()) return;
        how(deletion).then((gone) => {
          // A version that comes only now is a portrait of its own.
          const photos = gone.map((id) => ({ id, root_photo_id: null }));
          this.#replace(deletion, { photos, withVersions: false });
          resolve(gone);
        }, (error: unknown) => {
          show();
          reject(error);
        });
      };
      undo = () => {
        if (!decide()) return;
        show();
        resolve("undone");
      };
      const timer = setTimeout(() => remove(this.ports.remove), this.ports.delay);
      const waiting: Waiting = { undo, remove };
      this.#waiting.add(waiting);
      // Without it leaving deletes as staying does, if the browser lets it.
      this.ports.prepareParting().then((part) => waiting.part = part, () => {});
    });
    this.#hide([...this.#hiding, deletion]);
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

  #replace(deletion: Deletion, ...by: Deletion[]): void {
    this.#hide([...this.#hiding.filter((other) => other !== deletion), ...by]);
  }

  #hide(deletions: readonly Deletion[]): void {
    const photos = deletions.filter((one) => !one.withVersions).flatMap((one) => one.photos);
    const wholes = deletions.filter((one) => one.withVersions).flatMap((one) => one.photos);
    const ids = new Set(photos.map(({ id }) => id));
    const roots = new Set(wholes.map(rootOf));
    this.#hiding = deletions;
    this.#isHidden = (photo) => ids.has(photo.id) || roots.has(rootOf(photo));
    for (const listener of this.#listeners) listener();
  }
}

/** What all versions of a portrait have in common. */
export function rootOf({ id, root_photo_id }: Deletion["photos"][number]): string {
  return root_photo_id ?? id;
}
