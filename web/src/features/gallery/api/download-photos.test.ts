// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { downloadPhotos } from "./download-photos.ts";

const supabase = vi.hoisted(() => ({
  rpc: vi.fn(),
  storage: {
    from: () => ({
      getPublicUrl: (path: string) => ({ data: { publicUrl: `https://x/${path}` } }),
    }),
  },
}));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));

const saved = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
vi.mock("@/lib/download/save-blob.ts", () => ({ saveBlob: saved }));

function photo(id: string) {
  return { id, style_id: "library", completed_at: "2026-11-22T10:00:00+00:00", url: `${id}.jpg` };
}

beforeEach(() => {
  saved.mockReset();
  supabase.rpc.mockReset().mockReturnValue({ throwOnError: () => Promise.resolve({}) });
});

it("packs what is there, counts it, and leaves out what is gone", async () => {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(
      url.includes("gone") ? new Response("{}", { status: 400 }) : new Response("picture", {
        headers: { "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT" },
      }),
    ));
  const onProgress = vi.fn();
  const photos = [photo("one"), photo("gone"), photo("two")];
  expect(await downloadPhotos({ photos, name: "all.zip", onProgress })).toBe(2);

  const [zip, name] = saved.mock.calls[0] ?? [];
  expect(name).toBe("all.zip");
  const names = (await zip?.text())?.match(/retrato-library-2026-11-22-\w+\.jpg/g);
  expect([...new Set(names)]).toEqual([
    "retrato-library-2026-11-22-one.jpg",
    "retrato-library-2026-11-22-two.jpg",
  ]);
  expect(onProgress.mock.calls).toEqual([[1], [2], [3]]);
  expect(supabase.rpc.mock.calls).toEqual([
    ["increment_download", { photo_id: "one" }],
    ["increment_download", { photo_id: "two" }],
  ]);
});

it("saves nothing when the network fails", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const download = downloadPhotos({ photos: [photo("one")], name: "a.zip", onProgress: vi.fn() });
  await expect(download).rejects.toThrow("Failed to fetch");
  expect(saved).not.toHaveBeenCalled();
});
