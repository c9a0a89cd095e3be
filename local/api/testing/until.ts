import assert from "node:assert/strict";

/** Waits for something that happens by itself; fails when it has not within ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!await condition()) {
    assert(Date.now() < deadline, "it did not happen within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
