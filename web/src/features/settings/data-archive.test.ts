// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import type { ZipEntry } from "@/lib/download/save-zip.ts";
import { answer } from "@/testing/supabase.ts";
import { dataArchive } from "./data-archive.ts";

const PORTRAIT = "storage/v1/object/public/generated-photos/generated/u/1.png";

beforeEach(() => {
  const tables = {
    users: [{ id: "u", avatar_path: "u/me.jpg" }],
    models: [
      { id: "m", preview_image_url: "preview/u/m.webp" },
      { id: "young", preview_image_url: null },
    ],
    model_training_images: [
      { image_url: "training/u/1.jpg" },
      { image_url: "training/u/lost.jpg" },
    ],
    photo_generation_batches: [],
    photos: [
      {
        id: "00000001-x",
        url: "generated/u/1.png",
        style_id: "library",
        completed_at: null,
        width: 1024,
        height: 1024,
      },
      { id: "00000002-x", url: null, style_id: "library", completed_at: null },
    ],
    credit_history: [{ id: 1, amount: 100 }],
    payments: [{ id: "b", amount: 900, status: "paid" }],
  };
  for (const [table, rows] of Object.entries(tables)) page(table, 0, rows);
  answer(
    "GET",
    "rest/v1/styles?select=id%2Cname%2Cstatus%2Cfailure_code%2Cimage_url%2Ccreated_at" +
      "&category=eq.own&order=id.asc&offset=0&limit=1000",
    [
      { id: "s", name: "My kitchen", status: "ready", image_url: "style/u/s-1.jpg" },
      { id: "t", name: "Grandma's garden", status: "deleted", image_url: null },
    ],
  );
  answer("POST", "rest/v1/rpc/shares", []);
  answer("GET", "rest/v1/notice_choices?order=user_id.asc&offset=0&limit=1000", []);
  page("push_subscriptions", 0, [{ id: "d", endpoint: "https://fcm.googleapis.com/d" }]);
  answer("GET", "rest/v1/retention_clocks", [{ portraits: "one_year", photos: "until_deleted" }]);
  const order = "model_id.asc%2Creference_set.asc%2Cposition.asc";
  answer(
    "GET",
    `rest/v1/model_references?order=${order}&offset=0&limit=1000`,
    [1, 2].map((set) => ({
      model_id: "m",
      reference_set: set,
      image_url: "reference/u/m-1.jpg",
    })),
  );
  const files = [
    "avatars/u/me.jpg",
    "public/model-previews/preview/u/m.webp",
    "model-training-images/training/u/1.jpg",
    "model-training-images/reference/u/m-1.jpg",
    "own-style-images/style/u/s-1.jpg",
  ];
  for (const file of files) answer("GET", `storage/v1/object/${file}`, () => new Response("x"));
  answer("GET", PORTRAIT, () => new Response("x"));
  answer(
    "GET",
    "storage/v1/object/model-training-images/training/u/lost.jpg",
    () =>
      Response.json({ statusCode: "404", error: "not_found", message: "Object not found" }, {
        status: 400,
      }),
  );
});

/** A page of a table, of a thousand rows, has these. */
function page(table: string, offset: number, rows: object[]): void {
  answer("GET", `rest/v1/${table}?order=id.asc&offset=${offset}&limit=1000`, rows);
}

async function entries(): Promise<ZipEntry[]> {
  const files = await dataArchive();
  return (await Promise.all(files.map((file) => file.fetch()))).filter((entry) => !!entry);
}

it("holds every table and every file, and leaves out what is gone", async () => {
  expect((await entries()).map(({ name }) => name)).toEqual([
    "records/users.json",
    "records/models.json",
    "records/model_training_images.json",
    "records/model_references.json",
    "records/photo_generation_batches.json",
    "records/photos.json",
    "records/credit_history.json",
    "records/payments.json",
    "records/own_styles.json",
    "records/notice_choices.json",
    "records/push_subscriptions.json",
    "records/shares.json",
    "records/retention.json",
    "portraits/retrato-library-00000001.png",
    "your-photos/1.jpg",
    "cut-outs/m-1.jpg",
    "own-styles/s-1.jpg",
    "cover-photos/m.webp",
    "profile-picture/me.jpg",
  ]);
});

it("says of every file how large it may be, before it is fetched", async () => {
  const sizes = (await dataArchive()).map(({ bytes }) => bytes);
  expect(sizes).toHaveLength(20);
  expect(sizes[13], "the portrait").toBe(3 * 1024 * 1024);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
});

it("reads tables to their end", async () => {
  page("credit_history", 0, Array.from({ length: 1000 }, (_, id) => ({ id })));
  page("credit_history", 1000, [{ id: 1000 }]);
  const history = (await entries()).find(({ name }) => name === "records/credit_history.json");
  expect(await new Response(history?.input as Blob).json()).toHaveLength(1001);
});

it("fails when Storage does, rather than leaving files out", async () => {
  answer("GET", PORTRAIT, () => new Response(null, { status: 503 }));
  await expect(entries()).rejects.toMatchObject({ code: "service_unavailable" });
});
