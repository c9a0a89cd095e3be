/** Lets a loop sleep until its next turn or until something wakes it, whichever is first. */
export class WakeSignal {
  #woken = false;
  #resume: () => void = () => {};

  /** Ends the current `wait`, or the next one when nobody is waiting. */
  wake(): void {
    this.#woken = true;
    this.#resume();
  }

  /** @param ms Longest time to wait, in milliseconds. */
  async wait(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (!this.#woken) {
      await new Promise<void>((resolve) => {
        this.#resume = resolve;
        timer = setTimeout(resolve, ms);
      });
    }
    clearTimeout(timer);
    this.#woken = false;
  }
}
