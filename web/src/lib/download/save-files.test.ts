// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { saveFiles, sharesPictures } from "./save-files.ts";

// What only Safari on an iPhone does is simulated here: a share sheet that is there or not.

const saved = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
vi.mock("./save-blob.ts", () => ({ saveBlob: saved }));

const files = ["a.png", "b.png"].map((name) => new File(["x"], name, { type: "image/png" }));
const share = vi.fn<(data: { files: File[] }) => Promise<void>>();
const nextTap = vi.fn<() => Promise<boolean>>();

function device({ isTouch, accepts }: { isTouch: boolean; accepts?: (file: File) => boolean }) {
  vi.stubGlobal(
    "matchMedia",
    (query: string) => ({ matches: isTouch && query.includes("coarse") }),
  );
  const canShare = ({ files }: { files: File[] }) => accepts && files.every(accepts);
  vi.stubGlobal("navigator", accepts ? { canShare, share } : {});
}

const isPicture = (file: File) => file.type.startsWith("image/");

beforeEach(() => {
  saved.mockReset();
  share.mockReset().mockResolvedValue();
  nextTap.mockReset();
});

it("opens the share sheet of a phone, with all files", async () => {
  device({ isTouch: true, accepts: isPicture });
  expect(sharesPictures()).toBe(true);
  expect(await saveFiles(files, nextTap)).toBe(true);
  expect(share).toHaveBeenCalledExactlyOnceWith({ files });
  expect(saved).not.toHaveBeenCalled();
});

it.each([
  ["a desktop that could share", { isTouch: false, accepts: isPicture }],
  ["a phone that cannot", { isTouch: true }],
  ["a phone that shares other files", { isTouch: true, accepts: () => false }],
])("downloads on %s", async (_, kind) => {
  device(kind);
  expect(sharesPictures()).toBe(false);
  expect(await saveFiles(files, nextTap)).toBe(true);
  expect(saved.mock.calls).toEqual(files.map((file) => [file, file.name]));
  expect(share).not.toHaveBeenCalled();
});

it("takes a closed share sheet for a change of mind", async () => {
  device({ isTouch: true, accepts: isPicture });
  share.mockRejectedValue(new DOMException("", "AbortError"));
  expect(await saveFiles(files, nextTap)).toBe(false);
  expect(nextTap).not.toHaveBeenCalled();
});

it.each([true, false])(
  "asks for another touch when the first is too long ago: %s",
  async (taps) => {
    device({ isTouch: true, accepts: isPicture });
    share.mockRejectedValueOnce(new DOMException("", "NotAllowedError"));
    nextTap.mockResolvedValue(taps);
    expect(await saveFiles(files, nextTap)).toBe(taps);
    expect(share).toHaveBeenCalledTimes(taps ? 2 : 1);
  },
);

it("tells what else goes wrong", async () => {
  device({ isTouch: true, accepts: isPicture });
  share.mockRejectedValue(new DOMException("", "DataError"));
  await expect(saveFiles(files, nextTap)).rejects.toThrow();
});
