import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FaceCheck } from "./face-check.ts";
import type { Numbered } from "@/lib/worker-client.ts";
import type { Answer, PhotoLook, Question } from "./look.ts";

const look: PhotoLook = { problem: "no_face", advice: [], faces: [], size: null };
const blob = new Blob(["x"]);

/** A worker that says what it is told to, or nothing. */
class FakeWorker extends EventTarget {
  terminated = false;
  constructor(readonly reply: (question: Question) => Answer | undefined) {
    super();
  }
  postMessage(question: Numbered<Question>): void {
    const answer = this.reply(question);
    if (!answer) return;
    const data = { ...answer, number: question.number };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
  terminate(): void {
    this.terminated = true;
  }
}

function checkWith(worker: FakeWorker): FaceCheck {
  return new FaceCheck(() => worker as unknown as Worker);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("tells what the worker saw", async () => {
  const check = checkWith(new FakeWorker(() => ({ kind: "look", look })));
  expect(await check.look("p", blob)).toEqual(look);
});

it("says nothing about a photo that the worker cannot look at, and goes on with the next", async () => {
  let asked = 0;
  const worker = new FakeWorker(() => ++asked === 1 ? { kind: "failed" } : { kind: "look", look });
  const check = checkWith(worker);
  expect(await check.look("p", blob)).toBeUndefined();
  expect(await check.look("q", blob)).toEqual(look);
});

it("gives up for good on a worker that does not answer", async () => {
  const worker = new FakeWorker(() => undefined);
  const check = checkWith(worker);
  const first = check.look("p", blob);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await first).toBeUndefined();
  expect(worker.terminated).toBe(true);
  expect(await check.compare(["p"])).toEqual({});
});

it("says nothing where no worker can be started, or it breaks", async () => {
  const refusing = new FaceCheck(() => {
    throw new Error("no workers");
  });
  expect(await refusing.look("p", blob)).toBeUndefined();
  const worker = new FakeWorker(() => undefined);
  const check = checkWith(worker);
  const answer = check.look("p", blob);
  worker.dispatchEvent(new Event("error"));
  expect(await answer).toBeUndefined();
});
