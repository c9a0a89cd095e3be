/**
 * Waits until a request is worth another try: without a network until the browser has one again, and
 * otherwise, when it believes that it has, for some milliseconds. Settles at once when the signal is
 * aborted.
 */
export function networkBack(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const timer = navigator.onLine ? setTimeout(end, milliseconds) : undefined;
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
