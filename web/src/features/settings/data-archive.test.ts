import { StorageApiError } from "@supabase/supabase-js";
import { beforeEach, expect, it, vi } from "vitest";
import { dataArchive } from "./data-archive.ts";

const supabase = vi.hoisted(() => ({ from: vi.fn(), storage: { from: vi.fn() } }));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));

const gone = new StorageApiError("Object not found", 400, "404", "storage", "NoSuchKey");

let tables: Record<string, object[]>;
/** What is stored, `bucket/path`. */
let files: Set<string>;

function table(name: string): object {
  const query: Record<string, unknown> = {
    throwOnError: () => Promise.resolve({ data: tables[name] ?? [] }),
  };
  for (const step of ["select", "order", "range"]) query[step] = () => query;
  return query;
}

beforeEach(() => {
  tables = {
    users: [{ id: "u", avatar_path: "u/me.jpg" }],
    models: [
      { id: "m", preview_image_url: "preview/u/m.webp" },
      { id: "young", preview_image_url: null },
    ],
    model_training_images: [
      { image_url: "training/u/1.jpg" },
      { image_url: "training/u/lost.jpg" },
    ],
    photos: [
      { id: "00000001-x", url: "generated/u/1.png", style_id: "library", completed_at: null },
      { id: "00000002-x", url: null, style_id: "library", completed_at: null },
    ],
    credit_history: [{ id: 1, amount: 100 }],
  };
  files = new Set([
    "avatars/u/me.jpg",
    "model-previews/preview/u/m.webp",
    "model-training-images/training/u/1.jpg",
    "generated-photos/generated/u/1.png",
  ]);
  supabase.from.mockReset().mockImplementation(table);
  supabase.storage.from.mockReset().mockImplementation((bucket: string) => ({
    getPublicUrl: (path: string) => ({ data: { publicUrl: `${bucket}/${path}` } }),
    download: (path: string) =>
      Promise.resolve(
        files.has(`${bucket}/${path}`)
          ? { data: new Blob(["x"]), error: null }
          : { data: null, error: gone },
      ),
  }));
  vi.stubGlobal(
    "fetch",
    (url: string) => Promise.resolve(new Response(null, { status: files.has(url) ? 200 : 400 })),
  );
});

async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of dataArchive(() => {})) found.push(name);
  return found;
}

it("holds every table and every file, and leaves out what is gone", async () => {
  expect(await names()).toEqual([
    "records/users.json",
    "records/models.json",
    "records/model_training_images.json",
    "records/photo_generation_batches.json",
    "records/photos.json",
    "records/credit_history.json",
    "portraits/retrato-library-00000001.png",
    "training-photos/1.jpg",
    "model-previews/m.webp",
    "profile-picture/me.jpg",
  ]);
});

it("counts the files as they come", async () => {
  const counts: string[] = [];
  for await (const _ of dataArchive((done, total) => counts.push(`${done}/${total}`)));
  expect(counts).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
});

it("fails when Storage does, rather than leaving files out", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 503 })));
  await expect(names()).rejects.toMatchObject({ code: "service_unavailable" });
});
