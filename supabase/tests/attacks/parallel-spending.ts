import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { makeModel, signUp } from "../../../local/testing/test-user.ts";
import { json } from "./account.ts";
import { attackThatChanges, type Theme } from "./attack.ts";
import type { World } from "./world.ts";

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Spending one credit in many places at the same moment. */
export const parallelSpending: Theme = {
  name: "the same credit at the same moment",
  attacks: (world) => [
    attackThatChanges("200 batches with credits for three images", async () => {
      await setBalance(world, 3);
      assert.deepEqual(await tally(times(200).map(() => order(world, crypto.randomUUID()))), {
        "200": 3,
        "402": 197,
      });
      await eventually(() => isSettled(world, 0), 40_000);
    }),
    attackThatChanges("100 times the same batch with credits for three images", async () => {
      await setBalance(world, 3);
      const id = crypto.randomUUID();
      assert.deepEqual(await tally(times(100).map(() => order(world, id))), { "200": 100 });
      await eventually(() => isSettled(world, 2), 40_000);
    }),
    attackThatChanges("a batch cancelled 50 times while it is asked for again", async () => {
      await setBalance(world, 4);
      const id = crypto.randomUUID();
      await order(world, id, 4);
      await Promise.all(
        times(50).flatMap((index) => [
          change(world, "cancel_generation_batch", id),
          ...index % 10 === 0 ? [order(world, id, 4)] : [],
        ]),
      );
      const finished = await finishedBatch(world, id);
      await eventually(() => isSettled(world, 4 - finished.total_images_generated));
    }),
    attackThatChanges("100 retries of a batch that failed", async () => {
      const id = await failedBatch(world);
      assert.deepEqual(
        await tally(times(100).map(() => change(world, "retry_failed_photos", id))),
        {
          "200": 1,
          "409": 99,
        },
      );
      await eventually(() => isSettled(world, 0), 40_000);
    }),
    attackThatChanges("50 retries of a batch that failed, while it is cancelled", async () => {
      const id = await failedBatch(world);
      const answers = await tally(
        times(50).flatMap(() => [
          change(world, "retry_failed_photos", id),
          change(world, "cancel_generation_batch", id),
        ]),
      );
      assert.deepEqual(
        Object.keys(answers).filter((status) => !/^(200|402|409)$/.test(status)),
        [],
      );
      const finished = await finishedBatch(world, id);
      await eventually(() => isSettled(world, 4 - finished.total_images_generated));
    }),
    attackThatChanges("six faces, each asked for five times, with credits for two", async () => {
      const { stack } = world;
      await using user = await signUp(stack);
      const models = await Promise.all(
        times(6).map(() => makeModel(user, [{ name: "portrait-1.jpg" }])),
      );
      await stack.sql`select admin.grant_credits(${user.id}, 2 - 15, null, 'training')`;
      await Promise.all(
        models.flatMap((model_id) =>
          times(5).map(() => user.client.rpc("start_training", { model_id }))
        ),
      );
      await eventually(async () => {
        const [{ left, held, paid } = {}] = await stack.sql`
          select training_credits as left, training_credits_held as held, (
            select count(*)::int from public.credit_history
            where user_id = ${user.id} and type = 'training' and kind = 'training'
          ) as paid
          from public.users where id = ${user.id} and credits = 100`;
        return left === 0 && held === 0 && paid === 2 || undefined;
      }, 40_000);
    }),
    attackThatChanges("ten welcomes for one address", async () => {
      const { send, stack: { keys, sql } } = world;
      const email = `${crypto.randomUUID()}@example.com`;
      const signUp = json("POST", { email, password: crypto.randomUUID() }, {
        apikey: keys.publishableKey,
      });
      await Promise.all(times(10).map(() => send("/auth/v1/signup", signUp)));
      const lines = await sql`
        select kind, amount from public.credit_history
        join public.users on users.id = user_id where email = ${email} order by kind`;
      assert.deepEqual(lines.map(({ kind, amount }) => [kind, amount]), [
        ["generation", 100],
        ["training", 15],
      ]);
    }),
  ],
};

function order({ mallory }: World, id: string, variations = 1) {
  const body = { id, model_id: mallory.modelId, style_ids: ["red-velvet"], variations };
  return mallory.send("/rest/v1/rpc/create_generation_batch", json("POST", body));
}

function change(
  { mallory }: World,
  what: "cancel_generation_batch" | "retry_failed_photos",
  batch_id: string,
) {
  return mallory.send(`/rest/v1/rpc/${what}`, json("POST", { batch_id }));
}

/** Mallory's batch of four that ended without a picture, and credits to try it again once. */
async function failedBatch(world: World): Promise<string> {
  const { stack: { sql } } = world;
  await setBalance(world, 4);
  const id = crypto.randomUUID();
  await sql`update private.provider_pace set paused_until = now() + interval '1 minute'`;
  await order(world, id, 4);
  await sql`
    update public.photo_generation_batches set deadline_at = now() - interval '1 second'
    where id = ${id}`;
  await sql`select private.tick()`;
  await sql`update private.provider_pace set paused_until = null`;
  return id;
}

function finishedBatch({ mallory }: World, id: string) {
  return eventually(async () => {
    const { data } = await mallory.client.from("photo_generation_batches").select()
      .eq("id", id).single().throwOnError();
    return data.completed_at ? data : undefined;
  }, 40_000);
}

async function tally(answers: Promise<{ status: number }>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

async function setBalance({ stack: { sql }, mallory: { id } }: World, credits: number) {
  await sql`
    select admin.grant_credits(${id}, ${credits} - credits) from public.users
    where id = ${id} and credits <> ${credits}`;
}

/** Whether nothing is open any more and this is left. */
async function isSettled({ stack: { sql }, mallory: { id } }: World, credits: number) {
  const [user] = await sql`select credits, credits_held from public.users where id = ${id}`;
  return user?.credits_held === 0 && user.credits === credits || undefined;
}
