import { readStored, writeStored } from "@/lib/browser-storage.ts";

/**
 * What the browser remembers for whoever is signed in, over reloads and visits, and no longer than
 * they stay: signing out forgets it, and nobody else finds it.
 */
const KEY = "retrato.kept";

/** More than anything that is kept needs; longer text is not ours. */
const MOST_CHARACTERS = 10_000;

/** What was kept, as anybody may have written it; undefined when there is nothing. */
export function readKept(userId: string): unknown {
  const text = readStored(KEY);
  if (text === null || text.length > MOST_CHARACTERS) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null || !("userId" in kept)) return undefined;
    return kept.userId === userId && "value" in kept ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what can be written as JSON, in the place of what was kept before. */
export function keep(userId: string, value: object): void {
  writeStored(KEY, JSON.stringify({ userId, value }));
}

export function forgetKept(): void {
  writeStored(KEY, null);
}
