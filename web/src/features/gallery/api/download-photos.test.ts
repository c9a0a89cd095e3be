// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Part } from "@/lib/download/parts.ts";
import { answer, requests } from "@/testing/supabase.ts";
import { downloadPhotos } from "./download-photos.ts";

const saved = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
vi.mock("@/lib/download/save-blob.ts", () => ({ saveBlob: saved }));

function photo(id: string) {
  const size = { width: 1024, height: 1024 };
  const completed_at = "2026-11-22T10:00:00+00:00";
  return {
    id,
    style_id: "library",
    backgrounds: [],
    variation: 1,
    completed_at,
    url: `${id}.jpg`,
    ...size,
  };
}

const FILES = "storage/v1/object/public/generated-photos";
const COUNT = "rest/v1/rpc/increment_download";

const options = { nameOf: () => "all.zip", nextTap: vi.fn() };

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
  expect(await downloadPhotos({ ...options, photos, onProgress })).toBe(2);

  const [zip, name] = saved.mock.calls[0] ?? [];
  expect(name).toBe("all.zip");
  const names = (await zip?.text())?.match(/retrato-library-2026-11-22-\w+\.jpg/g);
  expect([...new Set(names)]).toEqual([
    "retrato-library-2026-11-22-one.jpg",
    "retrato-library-2026-11-22-two.jpg",
  ]);
  expect(onProgress.mock.calls).toEqual([[1, 3], [2, 3], [3, 3]]);
  // Downloads are counted side by side.
  expect(requests("POST", COUNT).map(({ body }) => Object(body).photo_id).sort())
    .toEqual(["one", "two"]);
});

it("saves nothing when the network fails", async () => {
  answer("GET", `${FILES}/one.jpg`, () => Response.error());
  const download = downloadPhotos({ ...options, photos: [photo("one")], onProgress: vi.fn() });
  await expect(download).rejects.toThrow("Failed to fetch");
  expect(saved).not.toHaveBeenCalled();
});

describe("with a share sheet for pictures, as on an iPhone", () => {
  const share = vi.fn<(data: { files: File[] }) => Promise<void>>();
  const nextTap = vi.fn<(part?: Part) => Promise<boolean>>();
  const photos = Array.from({ length: 23 }, (_, n) => photo(`photo-${n}`));

  beforeEach(() => {
    share.mockReset().mockResolvedValue();
    nextTap.mockReset().mockResolvedValue(true);
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    Object.assign(navigator, { share, canShare: () => true });
    for (const { url } of photos) {
      const headers = { "content-type": "image/jpeg" };
      answer("GET", `${FILES}/${url}`, () => new Response("picture", { headers }));
    }
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, "share");
    Reflect.deleteProperty(navigator, "canShare");
  });

  it("hands over pictures, ten at once, and asks for the touch that each part needs", async () => {
    // A touch opens one share sheet.
    let touches = 1;
    share.mockImplementation(() =>
      touches-- > 0 ? Promise.resolve() : Promise.reject(new DOMException("", "NotAllowedError"))
    );
    nextTap.mockImplementation(() => {
      touches = 1;
      return Promise.resolve(true);
    });
    expect(await downloadPhotos({ ...options, nextTap, photos, onProgress: vi.fn() })).toBe(23);
    expect(nextTap.mock.calls).toEqual([[{ number: 2, total: 3 }], [{ number: 3, total: 3 }]]);
    const shared = share.mock.calls.map(([{ files }]) => files.length);
    expect(shared).toEqual([10, 10, 10, 3, 3]);
    expect(share.mock.calls[0]?.[0].files[0]).toMatchObject({
      name: "retrato-library-2026-11-22-photo-0.jpg",
      type: "image/jpeg",
    });
    expect(saved).not.toHaveBeenCalled();
  });

  it("ends where somebody changes their mind", async () => {
    share.mockRejectedValueOnce(new DOMException("", "AbortError"));
    expect(await downloadPhotos({ ...options, nextTap, photos, onProgress: vi.fn() }))
      .toBeUndefined();
    expect(share).toHaveBeenCalledTimes(1);
  });
});
