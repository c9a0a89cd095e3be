/**
 * Waits until the browser has a network again, or for some milliseconds: it may believe that it has
 * one when it has none. Settles at once when the signal is aborted.
 */
export function networkBack(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      over.abort();
      resolve();
    }
    addEventListener("online", end, { signal: over.signal });
    signal.addEventListener("abort", end, { signal: over.signal });
    if (signal.aborted) end();
  });
}
