import { expect, it, vi } from "vitest";
import { saveZip, type ZipEntry } from "./save-zip.ts";

it("writes to the file that was picked", async () => {
  const written: Uint8Array[] = [];
  const file = { createWritable: () => new WritableStream({ write: (c) => void written.push(c) }) };
  const pick = vi.fn().mockResolvedValue(file);
  vi.stubGlobal("showSaveFilePicker", pick);
  expect(await saveZip("a.zip", entries())).toBe(true);
  expect(pick.mock.calls[0]?.[0]).toMatchObject({ suggestedName: "a.zip" });
  expect(await new Blob(written.map((part) => part.slice())).text()).toContain("hello.txt");
});

it("asks for nothing when no file was picked", async () => {
  vi.stubGlobal(
    "showSaveFilePicker",
    () => Promise.reject(new DOMException("", "AbortError")),
  );
  const asked = vi.fn();
  expect(await saveZip("a.zip", entries(asked))).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

async function* entries(asked?: () => void): AsyncGenerator<ZipEntry> {
  asked?.();
  yield await Promise.resolve({ name: "hello.txt", input: "hello" });
}
