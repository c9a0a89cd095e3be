import TinyQueue from "tinyqueue";

/** One image that somebody waits for. */
export interface Photo {
  user: number;
  batch: number;
  position: number;
  /** Photos of one position come in random order, as their ids are random. */
  tie: number;
  attempt: number;
  notBefore: number;
}

/** `private.generation_queue`: start-time fair queuing over users. */
export class FairQueue {
  readonly #ready = new TinyQueue<Photo>(
    [],
    (a, b) => a.position - b.position || a.tie - b.tie,
  );
  readonly #delayed = new TinyQueue<Photo>([], (a, b) => a.notBefore - b.notBefore);
  readonly #lastPosition = new Map<number, number>();

  /**
   * Queues a photo behind what its user has waiting, or where the queue is served
   * (`private.last_position`).
   */
  add(photo: Photo, servedPosition: number): void {
    photo.position = Math.max(servedPosition, this.#lastPosition.get(photo.user) ?? 0) + 1;
    this.#lastPosition.set(photo.user, photo.position);
    this.#delayed.push(photo);
  }

  /** How many photos may be claimed now. */
  due(now: number): number {
    for (let next = this.#delayed.peek(); next && next.notBefore <= now;) {
      this.#ready.push(next);
      this.#delayed.pop();
      next = this.#delayed.peek();
    }
    return this.#ready.length;
  }

  /** Takes at most so many that are due, in fair order. */
  take(limit: number, now: number): Photo[] {
    const count = Math.max(0, Math.min(limit, this.due(now)));
    return Array.from({ length: count }, () => this.#ready.pop() as Photo);
  }
}
