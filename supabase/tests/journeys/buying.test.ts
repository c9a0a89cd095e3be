import assert from "node:assert/strict";
import { creditsForSale } from "../../../local/testing/credits-for-sale.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { StripeControl } from "../../../local/testing/stripe-control.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser } from "../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "./invariants.ts";

/** Signs somebody up who has nothing but what they buy. */
async function pauper(stack: TestStack): Promise<TestUser> {
  const user = await signUp(stack);
  await stack.sql`select admin.grant_credits(${user.id}, -100)`;
  return user;
}

interface Checkout {
  id: string;
  session: string;
}

async function openCheckout(
  { client }: TestUser,
  pack = "portraits-50",
  id: string = crypto.randomUUID(),
): Promise<Checkout> {
  const { data, error } = await client.functions.invoke("checkout", {
    body: { id, pack_id: pack, starts_at_once: true, locale: "en" },
  });
  if (error) throw new Error(await error.context?.text?.() ?? error.message);
  return { id, session: String(data.url).split("/").at(-1) ?? "" };
}

async function settled(stack: TestStack, { id }: Checkout, status: string): Promise<void> {
  await eventually(async () => {
    const [payment] = await stack.sql`select status from public.payments where id = ${id}`;
    return payment?.status === status ? true : undefined;
  });
}

/** The credits with which an account from there begins. */
async function welcomeFrom({ apiUrl, keys, sql }: TestStack, address: string): Promise<number> {
  const email = `${crypto.randomUUID()}@example.com`;
  const response = await fetch(`${apiUrl}/auth/v1/signup`, {
    method: "POST",
    headers: {
      apikey: keys.publishableKey,
      "content-type": "application/json",
      "x-forwarded-for": address,
    },
    body: JSON.stringify({ email, password: crypto.randomUUID() }),
  });
  await response.body?.cancel();
  const [user] = await sql`select credits from public.users where email = ${email}`;
  return user?.credits;
}

/** A purchase that is posted. */
async function paid(stack: TestStack, stripe: StripeControl, user: TestUser): Promise<Checkout> {
  const checkout = await openCheckout(user);
  await stripe.press(checkout.session, "pay");
  await settled(stack, checkout, "paid");
  return checkout;
}

async function credits(stack: TestStack, { id }: TestUser): Promise<number> {
  const [row] = await stack.sql`select credits from public.users where id = ${id}`;
  return row?.credits;
}

async function lines(stack: TestStack, { id }: Checkout): Promise<string[]> {
  const rows = await stack.sql`
    select type || ' ' || amount as line from public.credit_history
    where related_transaction_id = ${id} order by id`;
  return rows.map(({ line }) => line);
}

async function linesBecome(
  stack: TestStack,
  checkout: Checkout,
  wanted: string[],
): Promise<void> {
  await eventually(async () => (await lines(stack, checkout)).length >= wanted.length || undefined);
  assert.deepEqual(await lines(stack, checkout), wanted);
}

Deno.test("credits are bought, and whatever befalls the payment ends right", async (t) => {
  await using stack = await startTestStack();
  const stripe = new StripeControl(stack.stripeUrl ?? "");
  await creditsForSale(stack);
  await using ana = await pauper(stack);

  await t.step("paid: a line in the ledger, once, however often it is told", async () => {
    const checkout = await openCheckout(ana);
    assert.deepEqual(await openCheckout(ana, "portraits-50", checkout.id), checkout);
    await stripe.control("POST", "webhooks/faults", { fault: "doubled" });
    const address = await stripe.press(checkout.session, "pay");
    assert.equal(address, `${stack.apiUrl}/dashboard/credits/purchases/${checkout.id}`);
    await settled(stack, checkout, "paid");
    const { events } = await stripe.book();
    const event = events.findLast(({ type }) => type === "checkout.session.completed");
    await stripe.control("POST", `webhooks/${event?.id}`);
    assert.deepEqual(await lines(stack, checkout), ["purchase 50"]);
    assert.equal(await credits(stack, ana), 50);
  });

  await t.step("a webhook that is lost: Stripe is asked", async () => {
    await stripe.control("POST", "webhooks/faults", { fault: "lost" });
    const checkout = await openCheckout(ana);
    await stripe.press(checkout.session, "pay");
    await stack.sql`update public.payments set look_at = now() where id = ${checkout.id}`;
    await settled(stack, checkout, "paid");
    assert.deepEqual(await lines(stack, checkout), ["purchase 50"]);
  });

  await t.step("a webhook and a look that both come late: the events are asked for", async () => {
    await stripe.control("POST", "webhooks/faults", { fault: "lost" });
    const checkout = await openCheckout(ana);
    await stripe.press(checkout.session, "pay");
    await stack.sql`update public.payments set look_at = null where id = ${checkout.id}`;
    await stack.sql`update private.stripe_state set ask_at = now()`;
    await settled(stack, checkout, "paid");
    assert.deepEqual(await lines(stack, checkout), ["purchase 50"]);
  });

  await t.step("told of in the wrong order: the refund first", async () => {
    await stripe.control("POST", "webhooks/faults", { fault: "held", times: null });
    const checkout = await openCheckout(ana);
    await stripe.press(checkout.session, "pay");
    const payment_intent = await stripe.intentOf(checkout.session);
    await stripe.control("POST", "refunds", { payment_intent, amount: 450 });
    await stripe.control("DELETE", "faults");
    assert.deepEqual(await lines(stack, checkout), []);
    await stripe.control("POST", "webhooks/release", { order: "last" });
    await settled(stack, checkout, "paid");
    assert.deepEqual(await lines(stack, checkout), ["purchase 50", "reversal -25"]);
  });

  await t.step("a dispute takes the credits, and gives them back when it is won", async () => {
    const checkout = await paid(stack, stripe, ana);
    const payment_intent = await stripe.intentOf(checkout.session);
    const dispute = await stripe.control<{ id: string }>("POST", "disputes", { payment_intent });
    await linesBecome(stack, checkout, ["purchase 50", "reversal -50"]);
    await stripe.control("POST", `disputes/${dispute.id}`, { status: "won" });
    await linesBecome(stack, checkout, ["purchase 50", "reversal -50", "reversal 50"]);
  });

  await t.step("a refund that the bank refuses takes nothing in the end", async () => {
    const checkout = await paid(stack, stripe, ana);
    const payment_intent = await stripe.intentOf(checkout.session);
    const refund = await stripe.control<{ id: string }>("POST", "refunds", { payment_intent });
    await linesBecome(stack, checkout, ["purchase 50", "reversal -50"]);
    await stripe.control("POST", `refunds/${refund.id}`, { status: "failed" });
    await linesBecome(stack, checkout, ["purchase 50", "reversal -50", "reversal 50"]);
  });

  await t.step("a bank that takes its time says yes, or no", async () => {
    for (const [succeeded, end, posted] of [[true, "paid", 1], [false, "failed", 0]] as const) {
      const checkout = await openCheckout(ana);
      await stripe.press(checkout.session, "later");
      await settled(stack, checkout, "processing");
      assert.deepEqual(await lines(stack, checkout), []);
      await stripe.control("POST", `sessions/${checkout.session}/settle`, { succeeded });
      await settled(stack, checkout, end);
      assert.equal((await lines(stack, checkout)).length, posted);
    }
  });

  await t.step("declined, left and over: nothing is posted", async () => {
    const checkout = await openCheckout(ana);
    await stripe.press(checkout.session, "decline");
    assert.equal(
      await stripe.press(checkout.session, "leave"),
      `${stack.apiUrl}/dashboard/credits?left#buy`,
    );
    await stripe.control("POST", `sessions/${checkout.session}/expire`);
    await settled(stack, checkout, "expired");
    assert.deepEqual(await lines(stack, checkout), []);
    // Whoever asks again is led to what became of it.
    const again = await openCheckout(ana, "portraits-50", checkout.id);
    assert.equal(again.session, checkout.id);
  });

  await t.step(
    "another sum or currency than was asked for: posted to nobody, and told",
    async () => {
      for (const change of [{ amount_total: 899 }, { currency: "usd" }]) {
        const checkout = await openCheckout(ana);
        await stripe.control("POST", `sessions/${checkout.session}/tamper`, change);
        await stripe.press(checkout.session, "pay");
        await settled(stack, checkout, "refused");
        assert.deepEqual(await lines(stack, checkout), []);
        const problems = async () =>
          (await stack.sql`select problems from admin.health`)[0]?.problems;
        assert.ok((await problems()).includes("payments_to_look_at"));
        // Given back at Stripe, by whoever looks into it.
        const payment_intent = await stripe.intentOf(checkout.session);
        await stripe.control("POST", "refunds", { payment_intent });
        await eventually(async () =>
          !(await problems()).includes("payments_to_look_at") || undefined
        );
      }
    },
  );

  await t.step("paid after the account was deleted: the money goes back", async () => {
    const ben = await pauper(stack);
    const checkout = await openCheckout(ben);
    await ben.client.rpc("delete_account").throwOnError();
    // Whoever looks for a refund that was made and whose answer was lost makes no other.
    await stripe.control("POST", "faults", { fault: "lost_answer", call: "POST /v1/refunds" });
    await stripe.press(checkout.session, "pay");
    await settled(stack, checkout, "unclaimed");
    await eventually(async () => {
      const [payment] = await stack.sql`
        select resolved_at, withdrawn from public.payments where id = ${checkout.id}`;
      return payment?.resolved_at && payment.withdrawn === 900 || undefined;
    });
    const { refunds } = await stripe.book();
    const intent = await stripe.intentOf(checkout.session);
    const amounts = Object.values(refunds).filter(({ payment_intent }) => payment_intent === intent)
      .map(({ amount }) => amount);
    assert.deepEqual(amounts, [900]);
  });

  await t.step("Stripe that is away: nothing is opened, and the next try opens one", async () => {
    const id = crypto.randomUUID();
    const call = "POST /v1/checkout/sessions";
    await stripe.control("POST", "faults", { fault: "unavailable", call, times: 3 });
    await assert.rejects(openCheckout(ana, "portraits-50", id), /service_unavailable/);
    await stripe.control("POST", "faults", { fault: "lost_answer", call });
    const before = Object.keys((await stripe.book()).sessions).length;
    await assert.rejects(openCheckout(ana, "portraits-50", id), /service_unavailable/);
    const checkout = await openCheckout(ana, "portraits-50", id);
    const { sessions } = await stripe.book();
    assert.equal(Object.keys(sessions).length, before + 1);
    assert.ok(checkout.session in sessions);
  });

  await t.step("a key that Stripe refuses ends the sale, until it is taken again", async () => {
    await stripe.control("POST", "faults", { fault: "refused_key" });
    await assert.rejects(openCheckout(ana), /not_for_sale/);
    const { data } = await ana.client.rpc("product_settings").throwOnError();
    assert.equal(data[0]?.credits_for_sale, false);
    const [health] = await stack.sql`select problems from admin.health`;
    assert.ok(health?.problems.includes("stripe_refused"), String(health?.problems));
    await stack.sql`update private.stripe_state set ask_at = now()`;
    await creditsForSale(stack);
  });

  await t.step("of one network only so many accounts are welcomed in a day", async () => {
    await stack.sql`update private.settings set max_welcomes_per_network = 2`;
    const welcomes = [];
    for (const address of ["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.114.1", ""]) {
      welcomes.push(await welcomeFrom(stack, address));
    }
    assert.deepEqual(welcomes, [100, 100, 0, 100, 100]);
  });

  await assertCreditsAddUp(stack);
});
