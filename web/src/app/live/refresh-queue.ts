import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";

/** Gathers keys to refresh, so that forty photos landing at once make one request a list, not forty. */
export class RefreshQueue {
  #keys = new Map<string, QueryKey>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay Milliseconds from the first key to the request. */
  constructor(readonly queryClient: QueryClient, readonly delay = 400) {}

  add(key: QueryKey): void {
    this.#keys.set(hashKey(key), key);
    this.#timer ??= setTimeout(() => this.#flush(), this.delay);
  }

  /** Forgets what is gathered. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keys.clear();
  }

  #flush(): void {
    const keys = [...this.#keys.values()];
    this.clear();
    for (const queryKey of keys) void this.queryClient.invalidateQueries({ queryKey });
  }
}
