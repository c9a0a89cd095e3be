import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Cutter } from "./cutter.ts";
import type { Numbered } from "@/lib/worker-client.ts";
import type { CutAnswer, CutQuestion } from "./cutting.ts";

const blob = new Blob(["x"]);
const cutting = { shape: "passport", format: "jpeg" } as const;

/** A worker that answers what it is told to, or nothing. */
class FakeWorker extends EventTarget {
  terminated = false;
  constructor(
    readonly reply: (question: Numbered<CutQuestion>) => Numbered<CutAnswer> | undefined,
  ) {
    super();
  }
  postMessage(question: Numbered<CutQuestion>): void {
    const data = this.reply(question);
    if (data) queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
  terminate(): void {
    this.terminated = true;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("gives each what it asked for, and says when there is no face to cut around", async () => {
  const worker = new FakeWorker(({ number, recipe }) => ({
    number,
    blob: new Blob([recipe]),
    hasFace: recipe === "one",
  }));
  const cutter = new Cutter(() => worker as unknown as Worker);
  const [one, two] = await Promise.all(
    ["one", "two"].map((recipe) => cutter.cut(blob, cutting, recipe)),
  );
  expect([await one?.blob.text(), one?.hasFace]).toEqual(["one", true]);
  expect([await two?.blob.text(), two?.hasFace]).toEqual(["two", false]);
});

it("fails for one picture that cannot be made, and goes on with the next", async () => {
  const worker = new FakeWorker(({ number }) => number === 1 ? { number } : { number, blob });
  const cutter = new Cutter(() => worker as unknown as Worker);
  await expect(cutter.cut(blob, cutting, "")).rejects.toThrow("jpeg");
  expect((await cutter.cut(blob, cutting, "")).blob).toBe(blob);
});

it("starts again after a worker that does not answer, or broke", async () => {
  const workers = [
    new FakeWorker(() => undefined),
    new FakeWorker(() => undefined),
    new FakeWorker(({ number }) => ({ number, blob })),
  ];
  let started = 0;
  const cutter = new Cutter(() => workers[started++] as unknown as Worker);
  const silent = expect(cutter.cut(blob, cutting, "")).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(60_000);
  await silent;
  const broken = expect(cutter.cut(blob, cutting, "")).rejects.toThrow();
  workers[1]?.dispatchEvent(new Event("error"));
  await broken;
  expect((await cutter.cut(blob, cutting, "")).blob).toBe(blob);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, false]);
});
