import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { StripeControl } from "../../../local/testing/stripe-control.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser } from "../../../local/testing/test-user.ts";

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

Deno.test("credits are bought, and whatever befalls the payment ends right", async (t) => {
  await using stack = await startTestStack();
  const stripe = new StripeControl(stack.stripeUrl ?? "");
  await eventually(async () => {
    const [{ credits_for_sale } = {}] = await stack
      .sql`select credits_for_sale from private.settings`;
    return credits_for_sale || undefined;
  });
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
});
