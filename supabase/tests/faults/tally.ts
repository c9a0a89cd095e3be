/** Counts things by name. */
export class Tally {
  #counts = new Map<string, number>();

  count(name: string, times = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Adds all that another has counted. */
  add(other: Tally): void {
    for (const [name, times] of other.#counts) this.count(name, times);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, times) => sum + times, 0);
  }

  /** One line a name, in the order of the names. */
  lines(): string[] {
    return [...this.#counts].sort(([a], [b]) => a.localeCompare(b))
      .map(([name, times]) => `${String(times).padStart(6)}  ${name}`);
  }
}
