// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { type Packable, saveZip } from "./save-zip.ts";

const saved = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
vi.mock("./save-blob.ts", () => ({ saveBlob: saved }));

const fetched = vi.fn();
const options = {
  nameOf: (part?: { number: number; total: number }) =>
    part ? `a ${part.number} of ${part.total}.zip` : "a.zip",
  onProgress: vi.fn(),
  nextTap: vi.fn(),
};

beforeEach(() => {
  saved.mockReset();
  fetched.mockReset();
  options.onProgress.mockReset();
});

function files(count: number, bytes: number): () => Promise<Packable[]> {
  return () =>
    Promise.resolve(Array.from({ length: count }, (_, n) => ({
      bytes,
      fetch: () => {
        fetched(n);
        return Promise.resolve({ name: `file-${n}.txt`, input: "hello" });
      },
    })));
}

async function namesIn(zip: Blob): Promise<string[]> {
  return [...new Set((await zip.text()).match(/file-\d+\.txt/g))];
}

it("writes to the file that was picked, all in one", async () => {
  const written: Uint8Array[] = [];
  const file = { createWritable: () => new WritableStream({ write: (c) => void written.push(c) }) };
  const pick = vi.fn().mockResolvedValue(file);
  vi.stubGlobal("showSaveFilePicker", pick);
  expect(await saveZip({ ...options, files: files(120, 4_000_000) })).toBe(120);
  expect(pick.mock.calls[0]?.[0]).toMatchObject({ suggestedName: "a.zip" });
  expect(await namesIn(new Blob(written.map((part) => part.slice())))).toHaveLength(120);
  expect(options.onProgress).toHaveBeenLastCalledWith(120, 120);
});

it("asks for nothing when no file was picked", async () => {
  vi.stubGlobal(
    "showSaveFilePicker",
    () => Promise.reject(new DOMException("", "AbortError")),
  );
  expect(await saveZip({ ...options, files: files(1, 1) })).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

it("leaves out what is gone", async () => {
  const gone = { bytes: 1, fetch: () => Promise.resolve(undefined) };
  const all = async () => [...await files(2, 1)(), gone];
  expect(await saveZip({ ...options, files: all })).toBe(2);
  expect(saved.mock.calls.map(([, name]) => name)).toEqual(["a.zip"]);
});

// Without the file picker, as in Safari and Firefox.
it.each([
  ["fifty files at once", 120, 1_000, [50, 50, 20]],
  ["200 MB at once", 5, 90_000_000, [2, 2, 1]],
  ["a file that is larger than that alone", 2, 300_000_000, [1, 1]],
])("never has more in memory than %s", async (_, count, bytes, sizes) => {
  // What was fetched before each part was saved: no more than that part and those before it.
  const fetchedBefore: number[] = [];
  saved.mockImplementation(() => void fetchedBefore.push(fetched.mock.calls.length));
  expect(await saveZip({ ...options, files: files(count, bytes) })).toBe(count);
  expect(saved.mock.calls.map(([, name]) => name))
    .toEqual(sizes.map((_, n) => `a ${n + 1} of ${sizes.length}.zip`));
  const packed = await Promise.all(saved.mock.calls.map(([zip]) => namesIn(zip)));
  expect(packed.map(({ length }) => length)).toEqual(sizes);
  expect(fetchedBefore).toEqual(
    sizes.map((_, n) => sizes.slice(0, n + 1).reduce((a, b) => a + b)),
  );
});
