import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Raising one's own balance, or lowering a price. */
export const credits: Theme = {
  name: "credits from nowhere",
  attacks: (world) => [
    ...onBalance(world),
    ...onLedger(world),
    ...onPrice(world),
    ...onRefunds(world),
    ...onAccount(world),
  ],
};

function onBalance({ mallory: { id, client, send } }: World): Attack[] {
  const changes = [
    { credits: 1_000_000 },
    { credits_held: -100 },
    { credits_held: 0 },
    { training_credits: 1_000_000 },
    { training_credits_held: -15 },
  ];
  return [
    ...changes.map((change) =>
      attack(`update users set ${JSON.stringify(change)}`, async () => {
        const { error } = await client.from("users").update(change).eq("id", id);
        assert.equal(error?.code, "42501");
      })
    ),
    ...changes.map((change) =>
      attack(`upsert users ${JSON.stringify(change)}`, async () => {
        const { error } = await client.from("users").upsert({ id, ...change });
        assert.equal(error?.code, "42501");
      })
    ),
    attack("insert a second profile", async () => {
      const { error } = await client.from("users").insert({ id: crypto.randomUUID(), credits: 9 });
      assert.equal(error?.code, "42501");
    }),
    attack("delete the profile, to be welcomed again", async () => {
      const { error } = await client.from("users").delete().eq("id", id);
      assert.equal(error?.code, "42501");
    }),
    attack("a balance beside an allowed column", async () => {
      const { error } = await client.from("users").update({ name: "M", credits: 9 }).eq("id", id);
      assert.equal(error?.code, "42501");
    }),
    attack("a balance under a quoted or upper-case name", async () => {
      const names = ['"credits"', "CREDITS", "credits::int", "users.credits", "TRAINING_CREDITS"];
      for (const column of names) {
        assertRefused(await send(`/rest/v1/users?id=eq.${id}`, json("PATCH", { [column]: 9 })));
      }
    }),
    attack("columns= that names the balance", async () => {
      const path = `/rest/v1/users?id=eq.${id}&columns=credits`;
      assertRefused(await send(path, json("PATCH", { name: "M", credits: 9 })), 403);
    }),
  ];
}

function onLedger({ mallory: { id, client } }: World): Attack[] {
  const line = {
    user_id: id,
    kind: "generation",
    amount: 1000,
    balance_after: 1100,
    type: "grant",
    description: "a gift",
  } as const;
  return [
    attack("insert a ledger line of the other kind", async () => {
      const { error } = await client.from("credit_history").insert({ ...line, kind: "training" });
      assert.equal(error?.code, "42501");
    }),
    attack("turn what was given for trainings into credits for portraits", async () => {
      const { error } = await client.from("credit_history").update({ kind: "generation" })
        .eq("user_id", id).eq("kind", "training");
      assert.equal(error?.code, "42501");
    }),
    attack("insert a ledger line", async () => {
      const { error } = await client.from("credit_history").insert(line);
      assert.equal(error?.code, "42501");
    }),
    attack("upsert a ledger line", async () => {
      const { error } = await client.from("credit_history").upsert(line);
      assert.equal(error?.code, "42501");
    }),
    attack("update a ledger line", async () => {
      const { error } = await client.from("credit_history").update({ amount: 1000 })
        .eq("user_id", id);
      assert.equal(error?.code, "42501");
    }),
    attack("delete the lines that charge", async () => {
      const { error } = await client.from("credit_history").delete().lt("amount", 0);
      assert.equal(error?.code, "42501");
    }),
  ];
}

function onPrice({ mallory: { id, modelId, send } }: World): Attack[] {
  const order = (change: Record<string, unknown>) =>
    send(
      "/rest/v1/rpc/create_generation_batch",
      json("POST", {
        id: crypto.randomUUID(),
        model_id: modelId,
        style_ids: ["studio-grey"],
        variations: 1,
        ...change,
      }),
    );
  const refusals: [change: Record<string, unknown>, status: number][] = [
    ...[0, -1, -100, 5, 1000, null].map((variations): [Record<string, unknown>, number] => [
      { variations },
      422,
    ]),
    [{ variations: 2 ** 31 }, 400],
    [{ variations: 0.5 }, 400],
    [{ variations: "NaN" }, 400],
    [{ style_ids: [] }, 422],
    [{ style_ids: null }, 422],
    [{ style_ids: [null] }, 422],
    [{ style_ids: ["studio-grey", "studio-grey"] }, 422],
    [{ style_ids: ["nothing"] }, 422],
    [{ style_ids: Array.from({ length: 5000 }, (_, index) => `style-${index}`) }, 422],
    [{ id: null }, 422],
    [{ cost: 0 }, 404],
    [{ generation_cost: -5 }, 404],
    [{ user_id: id }, 404],
    [{ p_user_id: id }, 404],
    [{ total_images_requested: 0 }, 404],
  ];
  return refusals.map(([change, status]) =>
    attack(`create_generation_batch with ${JSON.stringify(change).slice(0, 60)}`, async () => {
      assertRefused(await order(change), status);
    })
  );
}

function onRefunds({ stack: { sql }, mallory, alice }: World): Attack[] {
  const { client, send, batchId, modelId } = mallory;
  return [
    attack("cancel what was delivered", async () => {
      await client.rpc("cancel_generation_batch", { batch_id: batchId }).throwOnError();
    }),
    attackThatChanges("have pictures made and cancelled, as many as one likes", async () => {
      await sql`update private.settings set max_discards_per_day = 2`;
      await sql`update private.provider_pace set paused_until = now() + interval '1 minute'`;
      const id = crypto.randomUUID();
      await client.rpc("create_generation_batch", {
        id,
        model_id: modelId,
        style_ids: ["neon-alley"],
      }).throwOnError();
      // As if workers had them.
      await sql`
        update private.generation_queue
        set lease_token = gen_random_uuid(), lease_expires_at = now() + interval '1 minute',
          claimed_at = now()
        where batch_id = ${id}`;
      const answers = [];
      for (let time = 0; time < 3; time++) {
        answers.push(await client.rpc("cancel_generation_batch", { batch_id: id }));
      }
      assert.deepEqual(answers.map(({ error }) => error?.message ?? "done"), [
        "done",
        "too_many_discards",
        "too_many_discards",
      ]);
      const [{ left } = { left: 0 }] = await sql<{ left: number }[]>`
        select count(*)::integer as left from private.generation_queue where batch_id = ${id}`;
      assert.equal(left, 2);
      await sql`update private.settings set max_discards_per_day = 40`;
      await sql`delete from private.discards`;
      await client.rpc("cancel_generation_batch", { batch_id: id }).throwOnError();
      await sql`update private.provider_pace set paused_until = null`;
    }),
    attackThatChanges("order while Gemini is closed, with any answer but yes", async () => {
      await sql`update private.provider_pace set closed_until = now() + interval '9 hours'`;
      const order = { id: crypto.randomUUID(), model_id: modelId, style_ids: ["neon-alley"] };
      for (const wait_until_open of [undefined, false, null, "no", 0, "", [], {}]) {
        const body = { ...order, wait_until_open };
        assertRefused(await send("/rest/v1/rpc/create_generation_batch", json("POST", body)));
      }
      await sql`update private.provider_pace set closed_until = null`;
    }),
    attack("retry what was delivered", async () => {
      const { error } = await client.rpc("retry_failed_photos", { batch_id: batchId });
      assert.equal(error?.message, "nothing_to_retry");
    }),
    attack("ask for a delivered batch once more", async () => {
      const { data } = await client.rpc("create_generation_batch", {
        id: batchId,
        model_id: modelId,
        style_ids: ["neon-alley"],
      }).throwOnError();
      assert.equal(data.total_images_requested, 1);
    }),
    attack("ask under the id of another's batch", async () => {
      const { data, error } = await client.rpc("create_generation_batch", {
        id: alice.batchId,
        model_id: modelId,
        style_ids: ["neon-alley"],
      });
      assert.equal(data, null);
      assert.equal(error?.message, "batch_id_taken");
    }),
    attack("train a model that is trained", async () => {
      const { error } = await client.rpc("start_training", { model_id: modelId });
      assert.equal(error?.message, "nothing_to_train");
    }),
  ];
}

function onAccount({ stack: { keys, sql }, send, mallory }: World): Attack[] {
  const wishes = { credits: 1_000_000, training_credits: 1_000_000, role: "service_role" };
  return [
    attackThatChanges("sign up with a balance in the metadata", async () => {
      const email = `${crypto.randomUUID()}@example.com`;
      const { status } = await send(
        "/auth/v1/signup",
        json("POST", {
          email,
          password: crypto.randomUUID(),
          data: wishes,
          app_metadata: wishes,
          ...wishes,
        }, { apikey: keys.publishableKey }),
      );
      assert.equal(status, 200);
      const [user] = await sql`
        select
          credits, credits_held, training_credits, training_credits_held, account.role,
          account.raw_app_meta_data ->> 'role' as app_role
        from public.users join auth.users as account using (id) where account.email = ${email}
      `;
      assert.deepEqual({ ...user }, {
        credits: 100,
        credits_held: 0,
        training_credits: 15,
        training_credits_held: 0,
        role: "authenticated",
        app_role: null,
      });
    }),
    attack("a role and a balance in a change of the account", async () => {
      for (
        const change of [{ data: wishes }, { app_metadata: wishes }, wishes, {
          id: crypto.randomUUID(),
        }]
      ) await mallory.send("/auth/v1/user", json("PUT", change));
    }),
  ];
}
