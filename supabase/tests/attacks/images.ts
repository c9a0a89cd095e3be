import assert from "node:assert/strict";
import type { Enums } from "../../functions/_shared/database.types.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { bombs, evilImages, overfullPng, polyglots } from "./evil-images.ts";
import { assertRefused } from "./send.ts";
import type { Account } from "./account.ts";
import type { World } from "./world.ts";

const BUCKET = "model-training-images";

/** Photos that are none, or too much for a worker. */
export const images: Theme = {
  name: "photos that are none",
  async attacks(world) {
    const photo = await Deno.readFile(testPhoto("portrait-1.jpg"));
    return [
      ...uploads(world, photo),
      ...Object.entries(evilImages(photo)).map(([what, bytes]) =>
        refused(world, what, bytes, "photo_unreadable")
      ),
      ...Object.entries(bombs(photo)).map(([what, bytes]) =>
        refused(world, what, bytes, "photo_too_large")
      ),
      overfull(world),
      ...Object.entries(polyglots(photo)).map(([what, bytes]) => serving(world, what, bytes)),
    ];
  },
};

function uploads({ mallory }: World, photo: Uint8Array): Attack[] {
  const upload = (body: BodyInit, type: string) =>
    mallory.send(`/storage/v1/object/${BUCKET}/training/${mallory.id}/new.jpg`, {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
  const limit = 3 * 1024 ** 2;
  return [
    attack("larger than the bucket takes", async () => {
      const bytes = new Uint8Array(limit + 1);
      bytes.set(photo);
      assertRefused(await upload(bytes, "image/jpeg"), 400);
    }),
    attack("larger than the bucket takes, without saying so", async () => {
      const body = new Blob([new Uint8Array(limit + 1)]).stream();
      assertRefused(await upload(body, "image/jpeg"), 400);
    }),
    attack("larger than the bucket takes, in a form", async () => {
      const form = new FormData();
      form.append("", new Blob([new Uint8Array(limit + 1)], { type: "image/jpeg" }), "x.jpg");
      const path = `/storage/v1/object/${BUCKET}/training/${mallory.id}/new.jpg`;
      assertRefused(await mallory.send(path, { method: "POST", body: form }), 400);
    }),
    ...[
      "image/svg+xml",
      "text/html",
      "image/gif",
      "image/jpeg-x",
      "application/octet-stream",
      "application/x-php",
      "image/*",
      "",
    ].map((type) =>
      attack(`declared as "${type}"`, async () => {
        assertRefused(await upload(new Uint8Array(10), type), 400);
      })
    ),
  ];
}

/** A model of one photo, trained by the real function. */
async function train({ client, id }: Account, bytes: Uint8Array): Promise<string> {
  const path = `training/${id}/${crypto.randomUUID()}.jpg`;
  const file = new Blob([new Uint8Array(bytes)], { type: "image/jpeg" });
  const { error } = await client.storage.from(BUCKET).upload(path, file);
  if (error) throw error;
  const { data: model } = await client.from("models")
    .insert({ name: "x", gender: "mujer", consent_version: 1 }).select().single().throwOnError();
  await client.from("model_training_images").insert({
    model_id: model.id,
    image_url: path,
    image_order: 1,
    file_size: bytes.length,
    file_name: "x.jpg",
  }).throwOnError();
  await client.rpc("start_training", { model_id: model.id }).throwOnError();
  return model.id;
}

/** Refused, and given back. */
function refused(
  world: World,
  what: string,
  bytes: Uint8Array,
  code: Enums<"failure_code">,
): Attack {
  return attackThatChanges(what, async () => {
    const balance = await creditsOf(world.mallory);
    const { status, failure_code } = await trainSparingly(world, bytes);
    assert.deepEqual([status, failure_code], ["failed", code]);
    assert.deepEqual(await creditsOf(world.mallory), balance);
  });
}

/** The picture is there, so it is looked at; what follows it must not be unpacked. */
function overfull(world: World): Attack {
  return attackThatChanges("PNG that holds more than it says", async () => {
    const { status, failure_code } = await trainSparingly(world, overfullPng());
    assert.deepEqual([status, failure_code], ["failed", "photo_dark"], "it is black");
  });
}

/** Trains a model of one photo; the worker must survive it, and spend little memory on it. */
async function trainSparingly({ mallory, stack }: World, bytes: Uint8Array) {
  const [worker] = stack.functions.processes["train-model"] ?? [];
  assert.ok(worker);
  const before = await peakMemory(worker);
  const modelId = await train(mallory, bytes);
  const model = await eventually(async () => {
    const { data } = await mallory.client.from("models").select().eq("id", modelId).single()
      .throwOnError();
    return data.status === "training" ? undefined : data;
  });
  assert.ok(
    stack.functions.processes["train-model"]?.includes(worker),
    "the worker did not survive",
  );
  assert.ok(await peakMemory(worker) - before < MEMORY_ALLOWANCE, "memory was spent");
  await mallory.client.from("models").delete().eq("id", modelId).throwOnError();
  return model;
}

/** Bytes. A bomb takes gigabytes; what a decoder needs to refuse the file is far less. */
const MEMORY_ALLOWANCE = 100 * 1024 ** 2;

/** The most memory a process has had at once, in bytes; https://man7.org/linux/man-pages/man5/proc_pid_status.5.html. */
async function peakMemory(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`).catch(() => "");
  return Number(status.match(/^VmHWM:\s+(\d+) kB/m)?.[1] ?? 0) * 1024;
}

async function creditsOf({ client, id }: Account) {
  const { data } = await client.from("users").select(
    "credits, credits_held, training_credits, training_credits_held",
  ).eq("id", id).single()
    .throwOnError();
  return data;
}

/** It is a photo, so it is taken; but nothing may run it, and nobody else may see it. */
function serving(
  { mallory, visitor }: World,
  what: string,
  bytes: Uint8Array,
): Attack {
  return attackThatChanges(what, async () => {
    const path = `training/${mallory.id}/polyglot-${crypto.randomUUID()}.html`;
    const url = `/storage/v1/object/${BUCKET}/${path}`;
    const file = new Uint8Array(bytes);
    assert.equal(
      (await mallory.send(url, {
        method: "POST",
        body: file,
        headers: { "content-type": "image/jpeg" },
      })).status,
      200,
    );
    const { headers } = await mallory.send(url);
    assert.equal(headers.get("content-type"), "image/jpeg");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'; sandbox/);
    assertRefused(await visitor(url), 400);
    assert.equal((await mallory.send(url, { method: "DELETE" })).status, 200);
  });
}
