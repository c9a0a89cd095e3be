import assert from "node:assert/strict";
import { type FaultRuleInput, ODD_PICTURES } from "../../../local/gemini/fault-schema.ts";
import { HOSTILE_TEXTS, namesOf } from "../../../local/gemini/refusals.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack } from "../../../local/testing/test-stack.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import type { Enums } from "../../functions/_shared/database.types.ts";
import { GeminiControl } from "../faults/gemini-control.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";

const PHOTOS = "model-training-images";
/** Without a busy Gemini a photo gets no more. */
const TRIES = 5;
/** How much of a style's prompt tells it from all others. */
const TELLING = 60;

Deno.test(
  "Gemini as it is",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({ renderer: "crop" });
    await stack.sql`
      update private.settings set max_pause = '2 seconds', max_requests_per_minute = 100`;
    await stack.sql`update private.provider_pace set max_interval_ms = 50`;
    await using user = await signUp(stack);
    const modelId = await trainModel(user);
    const gemini = new GeminiControl(stack.geminiUrl ?? "");
    const styles = await stack.sql<{ id: string; prompt: string }[]>`
      select id, prompt from public.styles where active order by position`;
    let next = 0;

    /** A batch in a style of its own, whose portraits alone the faults befall. */
    const ask = async (faults: FaultRuleInput[], variations = 4): Promise<string> => {
      const style = styles[next++ % styles.length] ?? { id: "", prompt: "" };
      const match = { promptIncludes: style.prompt.slice(0, TELLING) };
      await gemini.addFaults(faults.map((fault) => ({ match, ...fault })));
      return await generate(user, modelId, [style.id], variations);
    };
    const step = (name: string, run: () => Promise<void>) =>
      t.step(name, async () => {
        await run();
        await assertCreditsAddUp(stack);
        await gemini.clearFaults();
        await stack.sql`update private.provider_pace set interval_ms = 0, limit_known_until = null`;
      });
    const problems = async (): Promise<string[]> => {
      const response = await fetch(`${stack.apiUrl}/functions/v1/health`, {
        headers: { apikey: stack.keys.secretKey },
      });
      const health = await response.json();
      assert.equal(response.status, health.problems.length > 0 ? 503 : 200);
      return health.problems;
    };
    const pauses = async () => (await user.client.rpc("provider_pauses").throwOnError()).data;

    for (const because of ["money_window", "no_capacity"] as const) {
      await step(
        `${because}: nothing fails however long it lasts, and all arrives afterwards`,
        async () => {
          const batchId = await ask([{ fault: "refused", because, times: null }], 2);
          const waiting = await eventually(async () => {
            const photos = await photosOf(user, batchId);
            return photos.some(({ attempts }) => attempts > TRIES) ? photos : undefined;
          }, 60_000);
          assert.ok(waiting.every(({ status }) => ["queued", "generating"].includes(status)));
          assert.ok(waiting.some(({ retry_at }) => retry_at !== null), "it is told until when");
          const [pause] = await eventually(async () => {
            const rows = await pauses();
            return rows.length > 0 ? rows : undefined;
          });
          assert.equal(pause?.suspended, false);
          await gemini.clearFaults();
          const batch = await ended(user, batchId);
          assert.deepEqual([batch.status, batch.credits_used], ["completed", 2]);
          assert.deepEqual(await pauses(), []);
        },
      );
    }

    await step("capacity that is lacking says nothing about our pace", async () => {
      const batchId = await ask([{ fault: "refused", because: "no_capacity", times: 3 }]);
      await ended(user, batchId);
      const [{ slowest } = { slowest: 0 }] = await stack.sql<{ slowest: number }[]>`
        select max(interval_ms) as slowest from private.provider_pace`;
      assert.equal(slowest, 0);
    });

    for (const because of ["prepaid_402", "prepaid_429", "no_quota", "service_disabled"] as const) {
      await step(
        `${because}: the operator is called, nothing is lost, and it goes on when mended`,
        async () => {
          const batchId = await ask([{ fault: "refused", because, times: null }], 2);
          await eventually(async () =>
            (await photosOf(user, batchId))
              .every(({ failure_code }) => failure_code === "service_suspended") || undefined
          );
          assert.ok((await problems()).includes("provider_suspended"));
          const told = await pauses();
          assert.deepEqual(told.map(({ suspended }) => suspended), [true]);
          assert.ok(!/prepay|depleted|quota|project/i.test(JSON.stringify(told)));
          await gemini.clearFaults();
          const batch = await ended(user, batchId);
          assert.deepEqual([batch.status, batch.credits_used], ["completed", 2]);
          const tries = (await photosOf(user, batchId)).map(({ attempts }) => attempts);
          assert.deepEqual(tries, [1, 1], "it cost no try");
          assert.ok(!(await problems()).includes("provider_suspended"));
        },
      );
    }

    await step(
      "one photo that Gemini refuses: portraits come without it, and it is named",
      async () => {
        const [first, second] = await trainWithTwo(user);
        const { data: reference } = await user.client.from("model_references").select()
          .eq("training_image_id", second?.id ?? "").single().throwOnError();
        const imageSha256 = await sha256(await stored(user, reference.image_url));
        await gemini.addFaults([{ fault: "blocked", times: null, match: { imageSha256 } }]);
        const batchId = await generate(user, first?.model_id ?? "", [styles[0]?.id ?? ""]);
        const batch = await ended(user, batchId);
        assert.deepEqual([batch.status, batch.credits_used], ["completed", 4]);
        const { data } = await user.client.from("model_training_images")
          .select("id, failure_code").eq("model_id", first?.model_id ?? "").order("image_order")
          .throwOnError();
        assert.deepEqual(data, [
          { id: first?.id, failure_code: null },
          { id: second?.id, failure_code: "blocked" },
        ]);
      },
    );

    await step(
      "a picture that is only marked as a thought is delivered, and asked for once",
      async () => {
        const before = (await gemini.requests()).total;
        const batch = await ended(
          user,
          await ask([{ fault: "thought_images", thoughts: "only_thought", times: 4 }]),
        );
        assert.deepEqual([batch.status, batch.credits_used], ["completed", 4]);
        assert.equal((await gemini.requests()).total - before, 4);
      },
    );

    // Each befalls a batch of one portrait, as many at the same time as there are styles.
    const cases: Case[] = [
      ...ODD_PICTURES.map((picture): Case => ({
        name: `a picture that is ${picture} twice`,
        faults: [{ fault: "odd_picture", picture, times: 2 }],
        fails: "no_image",
      })),
      ...ODD_PICTURES.map((picture): Case => ({
        name: `a picture that is ${picture} once`,
        faults: [{ fault: "odd_picture", picture }],
      })),
      ...Object.entries(PASSING).map(([name, faults]): Case => ({ name, faults })),
      ...namesOf(HOSTILE_TEXTS).map((text): Case => ({
        name: `a message with ${text}`,
        faults: [{ fault: "hostile_text", text }],
        fails: "provider_rejected",
        text: HOSTILE_TEXTS[text],
      })),
    ];
    const batches: string[] = [];
    for (const [index, { name, fails = null, text }] of cases.entries()) {
      if (index % styles.length === 0) {
        const atOnce = cases.slice(index, index + styles.length);
        batches.push(...await Promise.all(atOnce.map((each) => ask(each.faults, 1))));
      }
      await t.step(fails ? `${name}: fails and costs nothing` : `${name}: arrives`, async () => {
        const batchId = batches[index] ?? "";
        const batch = await ended(user, batchId);
        const [photo] = await photosOf(user, batchId);
        assert.deepEqual([batch.credits_used, photo?.failure_code], [fails ? 0 : 1, fails]);
        if (text === undefined) return;
        assert.ok(!JSON.stringify([batch, photo]).includes(text.slice(0, 6)), "it is not shown");
        const [failure] = await stack.sql<{ detail: string }[]>`
          select detail from private.failure_details where photo_id = ${photo?.id ?? ""}`;
        const { detail } = failure ?? { detail: "" };
        assert.ok(detail.startsWith("400 ") && detail.length <= 300, detail);
        assert.doesNotMatch(detail, /AIza\w|AQ\.\w|123456789012/);
      });
    }
    await assertCreditsAddUp(stack);
  },
);

/** What befalls a portrait, and how it ends: with a picture, unless it fails. */
interface Case {
  name: string;
  faults: FaultRuleInput[];
  fails?: Enums<"failure_code">;
  /** What Gemini said, for nobody but the operator. */
  text?: string;
}

/** What is over by itself. */
const PASSING: Record<string, FaultRuleInput[]> = {
  "a judgement on the picture once": [{ fault: "no_image", finishReason: "IMAGE_SAFETY" }],
  "no picture twice": [{ fault: "no_image", finishReason: "IMAGE_OTHER", times: 2 }],
  "a reason that nobody knows": [{ fault: "no_image", finishReason: "INVENTED_TOMORROW" }],
  "an answer that wants to be continued": [{ fault: "no_image", finishReason: "CONTINUATION" }],
  "a location that is not supported": [{ fault: "refused", because: "location" }],
  "an image that could not be processed": [{ fault: "refused", because: "input_image" }],
  "a redirection": [{ fault: "redirected" }],
  "a body of 200 MB": [{ fault: "oversized_body" }],
  "a body without an end": [{ fault: "endless_body" }],
  "a pause until the year 9999": [
    { fault: "rate_limited_raw", retryAfter: "Fri, 31 Dec 9999 23:59:59 GMT" },
  ],
  "numbers of any size": [
    { fault: "rate_limited_raw", retryAfter: "99999999999999999999", quotaValue: "1e300" },
    { fault: "rate_limited_raw", retryDelay: "3000000s", quotaValue: "-1" },
  ],
};

/** Trains a model of two photos; gives their rows. */
async function trainWithTwo({ client, id: userId }: TestUser) {
  const { data: model } = await client.from("models")
    .insert({ name: "Two", gender: "mujer", consent_version: 1 }).select().single().throwOnError();
  const images = [];
  for (const order of [1, 2]) {
    const bytes = await Deno.readFile(testPhoto(order === 1 ? "portrait-1.jpg" : "portrait-2.jpg"));
    const image_url = `training/${userId}/${Date.now()}-${order}-me.jpg`;
    const { error } = await client.storage.from(PHOTOS)
      .upload(image_url, bytes, { contentType: "image/jpeg" });
    if (error) throw error;
    images.push({
      model_id: model.id,
      image_url,
      image_order: order,
      file_size: bytes.length,
      file_name: `${order}.jpg`,
    });
  }
  const { data } = await client.from("model_training_images").insert(images).select()
    .throwOnError();
  await client.rpc("start_training", { model_id: model.id }).throwOnError();
  await eventually(async () => {
    const { data: row } = await client.from("models").select().eq("id", model.id).single()
      .throwOnError();
    assert.notEqual(row.status, "failed");
    return row.status === "ready" || undefined;
  });
  return data.toSorted((a, b) => a.image_order - b.image_order);
}

/** The bytes that Gemini is sent. */
async function stored({ client }: TestUser, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { data, error } = await client.storage.from(PHOTOS).download(path);
  if (error) throw error;
  return new Uint8Array(await data.arrayBuffer());
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
