import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PendingDeletions } from "./pending-deletions.ts";

const remove = vi.fn<(ids: readonly string[]) => Promise<void>>();
const part = vi.fn<(ids: readonly string[]) => Promise<void>>();
let deletions: PendingDeletions;

beforeEach(() => {
  vi.useFakeTimers();
  remove.mockReset().mockResolvedValue();
  part.mockReset().mockResolvedValue();
  deletions = new PendingDeletions({
    remove,
    prepareParting: () => Promise.resolve(part),
    delay: 6000,
  });
});
afterEach(() => vi.useRealTimers());

it("hides at once and deletes when the time to undo is over", async () => {
  const { outcome } = deletions.schedule(["a", "b"]);
  expect([...deletions.hidden()]).toEqual(["a", "b"]);
  vi.advanceTimersByTime(5999);
  expect(remove).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(await outcome).toBe("deleted");
  expect(remove).toHaveBeenCalledExactlyOnceWith(["a", "b"]);
  expect([...deletions.hidden()]).toEqual(["a", "b"]);
});

it("tells when nothing can be undone any more, before it is done", () => {
  const onDecided = vi.fn();
  remove.mockReturnValue(new Promise(() => {}));
  deletions.schedule(["a"], onDecided);
  expect(onDecided).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6000);
  deletions.flush();
  expect(onDecided).toHaveBeenCalledTimes(1);
});

it("undoes one deletion and leaves the others", async () => {
  const first = deletions.schedule(["a"]);
  deletions.schedule(["b"]);
  first.undo();
  expect(await first.outcome).toBe("undone");
  expect([...deletions.hidden()]).toEqual(["b"]);
  vi.advanceTimersByTime(6000);
  expect(remove).toHaveBeenCalledExactlyOnceWith(["b"]);
});

it("takes back the last of them, one at a time", async () => {
  const first = deletions.schedule(["a"]);
  const second = deletions.schedule(["b"]);
  deletions.undoLast();
  expect(await second.outcome).toBe("undone");
  expect([...deletions.hidden()]).toEqual(["a"]);
  deletions.undoLast();
  deletions.undoLast();
  expect(await first.outcome).toBe("undone");
});

it("shows the photos again when deleting fails", async () => {
  remove.mockRejectedValue(new Error("no"));
  const { outcome } = deletions.schedule(["a"]);
  vi.advanceTimersByTime(6000);
  await expect(outcome).rejects.toThrow("no");
  expect(deletions.hidden().size).toBe(0);
});

it("deletes without waiting when the page goes away, once", async () => {
  const { undo, outcome } = deletions.schedule(["a"]);
  await vi.advanceTimersByTimeAsync(0);
  deletions.flush();
  deletions.flush();
  undo();
  vi.advanceTimersByTime(6000);
  expect(await outcome).toBe("deleted");
  expect(part).toHaveBeenCalledExactlyOnceWith(["a"]);
  expect(remove).not.toHaveBeenCalled();
  expect([...deletions.hidden()]).toEqual(["a"]);
});

it("deletes as ever when the page goes away before that could be prepared", async () => {
  const { outcome } = deletions.schedule(["a"]);
  deletions.flush();
  expect(await outcome).toBe("deleted");
  expect(remove).toHaveBeenCalledExactlyOnceWith(["a"]);
});

it("says so when what was sent on leaving did not arrive", async () => {
  part.mockRejectedValue(new Error("no"));
  const { outcome } = deletions.schedule(["a"]);
  await vi.advanceTimersByTimeAsync(0);
  deletions.flush();
  await expect(outcome).rejects.toThrow("no");
  expect(deletions.hidden().size).toBe(0);
});

it("tells when what is hidden changes, with a new set", () => {
  const listener = vi.fn();
  const before = deletions.hidden();
  const stop = deletions.subscribe(listener);
  const { undo } = deletions.schedule(["a"]);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(deletions.hidden()).not.toBe(before);
  stop();
  undo();
  expect(listener).toHaveBeenCalledTimes(1);
});
