import assert from "node:assert/strict";
import { StripeControl } from "../../../local/testing/stripe-control.ts";
import { LOCAL_WEBHOOK_SECRET } from "../../../local/stripe/server.ts";
import { signatureOf } from "../../../local/stripe/webhooks.ts";
import { json } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Getting credits without paying for them. */
export const payments: Theme = {
  name: "payments",
  async attacks(world) {
    const { alice, mallory } = world;
    const [theirs, ours] = [await begin(world, alice), await begin(world, mallory)];
    const event = paidEvent(ours, mallory.id);
    return [
      ...forgedEvents(world, event),
      ...oddOrders(world, theirs),
      ...onOthers(world, theirs),
      replayed(world),
    ];
  },
};

interface Begun {
  id: string;
  session: string;
}

async function begin({ stack }: World, { client }: World["alice"]): Promise<Begun> {
  await stack.sql`update private.settings set credits_for_sale = true`;
  const id = crypto.randomUUID();
  const { data, error } = await client.functions.invoke("checkout", {
    body: { id, pack_id: "portraits-50", starts_at_once: true },
  });
  if (error) throw error;
  return { id, session: String(data.url).split("/").at(-1) ?? "" };
}

function paidEvent({ id, session }: Begun, userId: string): string {
  return JSON.stringify({
    id: "evt_forged",
    object: "event",
    type: "checkout.session.completed",
    created: Math.floor(Date.now() / 1_000),
    data: {
      object: {
        id: session,
        status: "complete",
        payment_status: "paid",
        payment_intent: "pi_forged",
        amount_total: 900,
        currency: "eur",
        metadata: {
          sold_by: "retrato",
          payment_id: id,
          user_id: userId,
          pack_id: "portraits-50",
          kind: "generation",
          credits: "50",
          amount: "900",
          currency: "eur",
        },
      },
    },
  });
}

/** An event that Stripe has not signed, or that it has signed for something else. */
function forgedEvents({ send, mallory, stack: { keys } }: World, body: string): Attack[] {
  const now = Math.floor(Date.now() / 1_000);
  const signed = (secret: string, at = now, text = body) => signatureOf(text, at, secret);
  const signatures: Record<string, () => Promise<string | undefined>> = {
    "unsigned": () => Promise.resolve(undefined),
    "an empty signature": () => Promise.resolve(""),
    "a signature of nothing": () => Promise.resolve(`t=${now},v1=`),
    "another secret": async () => `t=${now},v1=${await signed("whsec_guessed")}`,
    "the webhook token as secret": async () => `t=${now},v1=${await signed(keys.webhookToken)}`,
    "an empty secret": async () => `t=${now},v1=${await signed(" ")}`,
    "signed an hour ago": async () =>
      `t=${now - 3_600},v1=${await signed(LOCAL_WEBHOOK_SECRET, now - 3_600)}`,
    "an old signature under a new time": async () =>
      `t=${now},v1=${await signed(LOCAL_WEBHOOK_SECRET, now - 3_600)}`,
    "the signature of another body": async () =>
      `t=${now},v1=${await signed(LOCAL_WEBHOOK_SECRET, now, "{}")}`,
    "an older scheme": async () => `t=${now},v0=${await signed(LOCAL_WEBHOOK_SECRET)}`,
  };
  const path = "/functions/v1/stripe-webhook";
  return [
    ...Object.entries(signatures).map(([flaw, sign]) =>
      attack(`an event, ${flaw}`, async () => {
        const signature = await sign();
        const headers = signature === undefined ? undefined : { "stripe-signature": signature };
        assertRefused(await send(path, { method: "POST", body, headers }), 400);
      })
    ),
    attack("an event, signed and changed by a space", async () => {
      const signature = `t=${now},v1=${await signed(LOCAL_WEBHOOK_SECRET)}`;
      const headers = { "stripe-signature": signature };
      assertRefused(await send(path, { method: "POST", body: `${body} `, headers }), 400);
    }),
    attack("an event as a session, a key and the token of webhooks", async () => {
      const headers = {
        apikey: keys.publishableKey,
        authorization: `Bearer ${mallory.token}`,
        "x-webhook-token": keys.webhookToken,
      };
      assertRefused(await send(path, { method: "POST", body, headers }), 400);
    }),
    attack("an event of a megabyte", async () => {
      const large = body.padEnd(2 ** 20, " ");
      const signature = `t=${now},v1=${await signed(LOCAL_WEBHOOK_SECRET, now, large)}`;
      const headers = { "stripe-signature": signature };
      assertRefused(await send(path, { method: "POST", body: large, headers }), 413);
    }),
    ...["GET", "PUT", "PATCH", "DELETE"].map((method) =>
      attack(`an event by ${method}`, async () => assertRefused(await send(path, { method }), 405))
    ),
  ];
}

/** Orders that no page sends. */
function oddOrders({ send, visitor, mallory }: World, theirs: Begun): Attack[] {
  const path = "/functions/v1/checkout";
  const order = { id: crypto.randomUUID(), pack_id: "portraits-50", starts_at_once: true };
  const refused: Record<string, [change: object, status: number]> = {
    "without the tick": [{ starts_at_once: false }, 422],
    "with a tick that is a word": [{ starts_at_once: "true" }, 422],
    "of no pack": [{ pack_id: "free" }, 404],
    "of a pack with SQL in its name": [{ pack_id: "x'; update users set credits = 9 --" }, 422],
    "with an id that is none": [{ id: "1" }, 422],
    "with the id of another's payment": [{ id: theirs.id }, 409],
  };
  return [
    ...Object.entries(refused).map(([flaw, [change, status]]) =>
      attack(`an order ${flaw}`, async () => {
        assertRefused(await mallory.send(path, json("POST", { ...order, ...change })), status);
      })
    ),
    attack("an order by nobody", async () => {
      assertRefused(await send(path, json("POST", order)), 401);
      assertRefused(await visitor(path, json("POST", order)), 401);
    }),
    attack("an order that is too long", async () => {
      const body = { ...order, more: "x".repeat(10_000) };
      assertRefused(await mallory.send(path, json("POST", body)), 422);
    }),
    attackThatChanges("an order that names its own price, credits, user and way back", async () => {
      const id = crypto.randomUUID();
      const { status, text } = await mallory.send(
        path,
        json("POST", {
          ...order,
          id,
          amount: 1,
          price: 1,
          currency: "jpy",
          credits: 100_000,
          user_id: "00000000-0000-0000-0000-000000000000",
          success_url: "https://evil.test",
        }, { origin: "https://evil.test" }),
      );
      assert.equal(status, 200);
      assert.ok(!text.includes("evil"));
      const { data: payment } = await mallory.client.from("payments")
        .select("user_id, amount, currency, credits").eq("id", id).single().throwOnError();
      assert.deepEqual(payment, {
        user_id: mallory.id,
        amount: 900,
        currency: "eur",
        credits: 50,
      });
    }),
  ];
}

/** What belongs to another, and what belongs to nobody but the functions. */
function onOthers({ mallory, alice }: World, theirs: Begun): Attack[] {
  const rpc = (name: string, body: object) =>
    mallory.send(`/rest/v1/rpc/${name}`, json("POST", body));
  return [
    attack("read another's payments", async () => {
      const { data } = await mallory.client.from("payments").select("id")
        .eq("user_id", alice.id).throwOnError();
      assert.deepEqual(data, []);
    }),
    attack("read under which session a payment is made", async () => {
      const { error } = await mallory.client.from("payments").select("session_id");
      assert.equal(error?.code, "42501");
    }),
    attack("say that one's payment is paid", async () => {
      const facts = { kind: "checkout", status: "paid", payment_id: theirs.id };
      const event = { id: "evt_x", type: "x", created_at: new Date(), facts, asked: true };
      assertRefused(await rpc("record_payment_event", event));
      assertRefused(await rpc("settle_payment", { event_id: "evt_x" }));
      assertRefused(await rpc("keep_checkout", { payment_id: theirs.id, session_id: "cs_x" }));
    }),
    attack("make a pack that costs nothing", async () => {
      const { error } = await mallory.client.from("credit_packs")
        .insert({ id: "free", kind: "generation", credits: 1_000, price: 50 });
      assert.equal(error?.code, "42501");
      const change = await mallory.client.from("credit_packs").update({ price: 50 })
        .eq("id", "portraits-50");
      assert.equal(change.error?.code, "42501");
    }),
  ];
}

/** A payment of one's own, told of ten times at once and again. */
function replayed(world: World): Attack {
  return attackThatChanges("a payment that is told of ten times", async () => {
    const { stack, mallory, send } = world;
    const stripe = new StripeControl(stack.stripeUrl ?? "");
    const { session, id } = await begin(world, mallory);
    await stripe.control("POST", "webhooks/faults", { fault: "lost" });
    await stripe.press(session, "pay");
    const { events } = await stripe.book();
    const body = JSON.stringify(events.findLast(({ type }) => type.endsWith("completed")));
    const now = Math.floor(Date.now() / 1_000);
    const signature = `t=${now},v1=${await signatureOf(body, now, LOCAL_WEBHOOK_SECRET)}`;
    const headers = { "stripe-signature": signature };
    const answers = await Promise.all(Array.from(
      { length: 10 },
      () => send("/functions/v1/stripe-webhook", { method: "POST", body, headers }),
    ));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    const { data } = await mallory.client.from("credit_history").select("amount")
      .eq("related_transaction_id", id).throwOnError();
    assert.deepEqual(data, [{ amount: 50 }]);
  });
}
