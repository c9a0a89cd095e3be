import { createLock } from "../_shared/lock.ts";

/** How many photos a worker has in work at a time, whichever of its runs claimed them. */
export class Places {
  readonly #inTurn = createLock();
  #free: number;
  #freed = 0;

  constructor(total: number) {
    this.#free = total;
  }

  /**
   * Claims up to so many photos, if there are places for them; each then has to leave. One claim
   * after the other: what one leaves over another may take.
   */
  fill<Photo>(most: number, claim: (room: number) => Promise<Photo[]>): Promise<Photo[]> {
    return this.#inTurn(async () => {
      const room = Math.min(most, this.#free);
      if (room === 0) return [];
      const photos = await claim(room);
      this.#free -= photos.length;
      return photos;
    });
  }

  /** Gives back the place of a photo; returns how many were since `startCounting`. */
  leave(): number {
    this.#free++;
    return ++this.#freed;
  }

  startCounting(): void {
    this.#freed = 0;
  }
}
