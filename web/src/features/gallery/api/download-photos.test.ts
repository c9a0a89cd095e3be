// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { answer, requests } from "@/testing/supabase.ts";
import { downloadPhotos } from "./download-photos.ts";

const saved = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
vi.mock("@/lib/download/save-blob.ts", () => ({ saveBlob: saved }));

function photo(id: string) {
  return { id, style_id: "library", completed_at: "2026-11-22T10:00:00+00:00", url: `${id}.jpg` };
}

const FILES = "storage/v1/object/public/generated-photos";
const COUNT = "rest/v1/rpc/increment_download";

beforeEach(() => {
  saved.mockReset();
  answer("POST", COUNT, 1);
});

it("packs what is there, counts it, and leaves out what is gone", async () => {
  const headers = { "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT" };
  for (const name of ["one", "two"]) {
    answer("GET", `${FILES}/${name}.jpg`, () => new Response("picture", { headers }));
  }
  answer("GET", `${FILES}/gone.jpg`, () => new Response(null, { status: 400 }));
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
  // Downloads are counted side by side.
  expect(requests("POST", COUNT).map(({ body }) => Object(body).photo_id).sort())
    .toEqual(["one", "two"]);
});

it("saves nothing when the network fails", async () => {
  answer("GET", `${FILES}/one.jpg`, () => Response.error());
  const download = downloadPhotos({ photos: [photo("one")], name: "a.zip", onProgress: vi.fn() });
  await expect(download).rejects.toThrow("Failed to fetch");
  expect(saved).not.toHaveBeenCalled();
});
