import assert from "node:assert/strict";
import type { Json } from "../_shared/database.types.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { createLikenessQueue } from "./likeness-queue.ts";

const FACE = {
  box: { x: 0.25, y: 0.2, width: 0.5, height: 0.6 },
  eyes: { left: [0.4, 0.4], right: [0.6, 0.4] },
};
const ROW = {
  photo_id: "photo-1",
  lease_token: "lease-1",
  attempt: 1,
  image_path: "generated/user-1/one.png",
  thumbnail_path: "generated/user-1/one-thumb.webp",
};

function queueOf(refs: Json, sent: unknown[] = []) {
  return createLikenessQueue(createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (input, init) => {
      const name = String(input).split("/rpc/")[1];
      sent.push([name, JSON.parse(String(init?.body))]);
      return Promise.resolve(Response.json(name === "claim_likeness" ? [{ ...ROW, refs }] : null));
    },
  ));
}

Deno.test("each call names its function and its arguments as the database does", async () => {
  const sent: unknown[] = [];
  const queue = queueOf([{ path: "reference/user-1/one.jpg", face: FACE }], sent);
  const lease = { photo_id: "photo-1", lease_token: "lease-1" };

  const portrait = await queue.claim();
  assert.deepEqual(portrait, {
    ...ROW,
    references: [{ path: "reference/user-1/one.jpg", face: FACE }],
  });
  assert.ok(portrait);
  await queue.record(portrait, 0.75);
  await queue.record(portrait, null);
  await queue.reschedule(portrait);
  await queue.wakeWorkers();

  assert.deepEqual(sent, [
    ["claim_likeness", { limit: 1 }],
    ["record_likeness", { ...lease, likeness: 0.75 }],
    ["record_likeness", lease],
    ["reschedule_likeness", lease],
    ["wake_workers", {}],
  ]);
});

Deno.test("what is no reference is none", async () => {
  const path = "reference/user-1/one.jpg";
  const broken = [
    null,
    "reference",
    [],
    {},
    { path },
    { path, face: null },
    { path, face: { ...FACE, box: null } },
    { path, face: { ...FACE, box: { ...FACE.box, x: "0" } } },
    { path, face: { ...FACE, eyes: { left: [0.4], right: [0.6, 0.4] } } },
    { path, face: { ...FACE, eyes: null } },
    { path: 1, face: FACE },
  ];
  for (const refs of [null, "refs", {}, broken]) {
    assert.deepEqual((await queueOf(refs).claim())?.references, []);
  }
});
