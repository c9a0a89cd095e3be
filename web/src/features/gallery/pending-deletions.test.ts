import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Delete, Deletion } from "./api/delete-photos.ts";
import { PendingDeletions } from "./pending-deletions.ts";

const remove = vi.fn<Delete>();
const part = vi.fn<Delete>();
let deletions: PendingDeletions;

beforeEach(() => {
  vi.useFakeTimers();
  for (const how of [remove, part]) {
    how.mockReset().mockImplementation(({ photos }) => Promise.resolve(photos.map(({ id }) => id)));
  }
  deletions = new PendingDeletions({
    remove,
    prepareParting: () => Promise.resolve(part),
    delay: 6000,
  });
});
afterEach(() => vi.useRealTimers());

function these(...ids: string[]): Deletion {
  return { photos: ids.map((id) => ({ id, root_photo_id: null })), withVersions: false };
}

/** Of `a`, of which `a2` and `a3` are versions, and `b`. */
function hidden(): string[] {
  return ["a", "a2", "a3", "b"].filter((id) =>
    deletions.isHidden()({ id, root_photo_id: id.length > 1 ? "a" : null })
  );
}

it("hides at once and deletes when the time to undo is over", async () => {
  const { outcome } = deletions.schedule(these("a", "b"));
  expect(hidden()).toEqual(["a", "b"]);
  vi.advanceTimersByTime(5999);
  expect(remove).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(await outcome).not.toBe("undone");
  expect(remove).toHaveBeenCalledExactlyOnceWith(these("a", "b"));
  expect(hidden()).toEqual(["a", "b"]);
});

it("tells when nothing can be undone any more, before it is done", () => {
  const onDecided = vi.fn();
  remove.mockReturnValue(new Promise(() => {}));
  deletions.schedule(these("a"), onDecided);
  expect(onDecided).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6000);
  deletions.flush();
  expect(onDecided).toHaveBeenCalledTimes(1);
});

it("undoes one deletion and leaves the others", async () => {
  const first = deletions.schedule(these("a"));
  deletions.schedule(these("b"));
  first.undo();
  expect(await first.outcome).toBe("undone");
  expect(hidden()).toEqual(["b"]);
  vi.advanceTimersByTime(6000);
  expect(remove).toHaveBeenCalledExactlyOnceWith(these("b"));
});

it("takes back the last of them, one at a time", async () => {
  const first = deletions.schedule(these("a"));
  const second = deletions.schedule(these("b"));
  deletions.undoLast();
  expect(await second.outcome).toBe("undone");
  expect(hidden()).toEqual(["a"]);
  deletions.undoLast();
  deletions.undoLast();
  expect(await first.outcome).toBe("undone");
});

it("shows the photos again when deleting fails", async () => {
  remove.mockRejectedValue(new Error("no"));
  const { outcome } = deletions.schedule(these("a"));
  vi.advanceTimersByTime(6000);
  await expect(outcome).rejects.toThrow("no");
  expect(hidden()).toEqual([]);
});

it("deletes without waiting when the page goes away, once", async () => {
  const { undo, outcome } = deletions.schedule(these("a"));
  await vi.advanceTimersByTimeAsync(0);
  deletions.flush();
  deletions.flush();
  undo();
  vi.advanceTimersByTime(6000);
  expect(await outcome).not.toBe("undone");
  expect(part).toHaveBeenCalledExactlyOnceWith(these("a"));
  expect(remove).not.toHaveBeenCalled();
  expect(hidden()).toEqual(["a"]);
});

it("deletes as ever when the page goes away before that could be prepared", async () => {
  const { outcome } = deletions.schedule(these("a"));
  deletions.flush();
  expect(await outcome).not.toBe("undone");
  expect(remove).toHaveBeenCalledExactlyOnceWith(these("a"));
});

it("says so when what was sent on leaving did not arrive", async () => {
  part.mockRejectedValue(new Error("no"));
  const { outcome } = deletions.schedule(these("a"));
  await vi.advanceTimersByTimeAsync(0);
  deletions.flush();
  await expect(outcome).rejects.toThrow("no");
  expect(hidden()).toEqual([]);
});

it("tells when what is hidden changes, with a new function", () => {
  const listener = vi.fn();
  const before = deletions.isHidden();
  const stop = deletions.subscribe(listener);
  const { undo } = deletions.schedule(these("a"));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(deletions.isHidden()).not.toBe(before);
  stop();
  undo();
  expect(listener).toHaveBeenCalledTimes(1);
});

it.each(["a", "a2"])("hides every version of what is deleted as a whole, by %s", async (id) => {
  const whole = { photos: [{ id, root_photo_id: id === "a" ? null : "a" }], withVersions: true };
  const { undo, outcome } = deletions.schedule(whole);
  deletions.schedule(these("b"));
  expect(hidden()).toEqual(["a", "a2", "a3", "b"]);
  undo();
  expect(await outcome).toBe("undone");
  expect(hidden()).toEqual(["b"]);
});

it("tells what is gone, and hides no version that comes later", async () => {
  remove.mockResolvedValue(["a", "a2"]);
  const { outcome } = deletions.schedule({ ...these("a"), withVersions: true });
  vi.advanceTimersByTime(6000);
  expect(await outcome).toEqual(["a", "a2"]);
  expect(hidden()).toEqual(["a", "a2"]);
});
