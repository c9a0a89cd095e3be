import type { Settings } from "./settings.ts";

/**
 * How long a request takes, in milliseconds: `latencyMs` give or take up to `jitterMs`, never
 * negative, and the same for the same request.
 *
 * @param seed the SHA-256 of the request.
 */
export function latencyOf(
  { latencyMs, jitterMs }: Pick<Settings, "latencyMs" | "jitterMs">,
  seed: Uint8Array,
): number {
  const view = new DataView(seed.buffer, seed.byteOffset, seed.byteLength);
  const fraction = view.getUint32(seed.byteLength - 4) / 2 ** 32;
  return Math.max(0, latencyMs + (fraction * 2 - 1) * jitterMs);
}

/** Waits, at most until `signal` is aborted. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
