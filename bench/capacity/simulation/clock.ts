import TinyQueue from "tinyqueue";

interface Event {
  at: number;
  number: number;
  happen: () => void;
}

/** Simulated time: what is planned happens in order, and costs no real time. */
export class Clock {
  readonly #events = new TinyQueue<Event>([], (a, b) => a.at - b.at || a.number - b.number);
  #now = 0;
  #planned = 0;

  /** Simulated milliseconds. */
  get now(): number {
    return this.#now;
  }

  /** Plans something for a moment, or for now when that has passed. */
  at(moment: number, happen: () => void): void {
    this.#events.push({ at: Math.max(this.#now, moment), number: this.#planned++, happen });
  }

  /** Plans something for so many milliseconds from now. */
  after(delayMs: number, happen: () => void): void {
    this.at(this.#now + delayMs, happen);
  }

  /** Lets time pass until nothing is planned any more. */
  run(): void {
    for (let event = this.#events.pop(); event; event = this.#events.pop()) {
      this.#now = event.at;
      event.happen();
    }
  }
}
