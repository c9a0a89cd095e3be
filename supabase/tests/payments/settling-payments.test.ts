import assert from "node:assert/strict";
import { startStripe } from "../../../local/stripe/server.ts";
import { StripeControl } from "../../../local/testing/stripe-control.ts";
import type { PaymentEvent } from "../../functions/_shared/payments/payment-book.ts";
import { createStripe } from "../../functions/_shared/payments/stripe-client.ts";
import { openSession } from "../../functions/checkout/open-session.ts";
import {
  type ClaimedPayment,
  settlePayments,
  type SettlingContext,
  type StripeReport,
} from "../../functions/settle-payments/settle-payments.ts";

/** A stand-in for Stripe whose webhook nobody hears, and a database in memory. */
function stage(changes: Partial<SettlingContext> = {}) {
  const server = startStripe();
  const control = new StripeControl(server.url);
  const stripe = createStripe({ secretKey: server.apiKey, baseUrl: server.url });
  const due: ClaimedPayment[] = [];
  const recorded = new Map<string, PaymentEvent>();
  const settled: string[] = [];
  const reports: StripeReport[] = [];
  const settle = () =>
    settlePayments({
      stripe,
      book: {
        record: (event) => {
          const isNew = !recorded.has(event.id);
          recorded.set(event.id, event);
          return Promise.resolve(isNew);
        },
        settle: (id) => Promise.resolve(String(settled.push(id))),
      },
      claim: (limit) => Promise.resolve(due.splice(0, limit)),
      beginAsking: () => Promise.resolve(undefined),
      report: (report) => Promise.resolve(void reports.push(report)),
      problem: undefined,
      log: { info: () => {}, error: () => {} },
      deadline: Date.now() + 60_000,
      signal: new AbortController().signal,
      now: Date.now,
      ...changes,
    });
  const buy = async (): Promise<ClaimedPayment> => {
    const payment_id = crypto.randomUUID();
    let session_id = "";
    await openSession(
      {
        payment_id,
        user_id: crypto.randomUUID(),
        email: "",
        pack: "portraits-50",
        kind: "generation",
        credits: 50,
        amount: 900,
        currency: "eur",
        session_id: "",
        created_at: new Date().toISOString(),
        automatic_tax: false,
      },
      { id: payment_id, packId: "portraits-50", startsAtOnce: true, locale: "en" },
      "https://app.test",
      { stripe, keep: (_, id) => Promise.resolve(void (session_id = id)) },
    );
    return { payment_id, status: "open", session_id, payment_intent_id: "" };
  };
  const statuses = () =>
    [...recorded.values()].map(({ facts }) => facts && "status" in facts ? facts.status : facts);
  return { server, control, due, recorded, settled, reports, settle, buy, statuses };
}

Deno.test("Stripe is asked what became of a payment that nobody told of", async () => {
  const { server, control, due, settled, settle, buy, statuses } = stage();
  await using _ = server;
  const [open, paid, later, over] = [await buy(), await buy(), await buy(), await buy()];
  await control.press(paid.session_id, "pay");
  await control.press(later.session_id, "later");
  await control.control("POST", `sessions/${over.session_id}/expire`);
  due.push(open, paid, later, over);
  await settle();
  assert.deepEqual(statuses(), ["paid", "processing", "expired"]);
  assert.equal(settled.length, 3);
  // Looked at again, each is known; of one whose bank still takes its time nothing is new.
  due.push(paid, { ...later, status: "processing" });
  await settle();
  assert.equal(settled.length, 3);
});

Deno.test("what nobody is there for is given back, once, although the answer was lost", async () => {
  const { server, control, due, settle, buy, statuses } = stage();
  await using _ = server;
  const payment = await buy();
  await control.press(payment.session_id, "pay");
  const payment_intent_id = await control.intentOf(payment.session_id);
  const unclaimed: ClaimedPayment = { ...payment, status: "unclaimed", payment_intent_id };
  await control.control("POST", "faults", { fault: "lost_answer", call: "POST /v1/refunds" });
  due.push(unclaimed);
  await settle();
  due.push(unclaimed);
  await settle();
  assert.equal(Object.keys((await control.book()).refunds).length, 1);
  assert.deepEqual(statuses(), ["succeeded"]);
});

Deno.test("a payment that cannot be looked at keeps no other waiting", async () => {
  const { server, control, due, settle, buy, statuses } = stage();
  await using _ = server;
  const paid = await buy();
  await control.press(paid.session_id, "pay");
  due.push({ ...paid, session_id: "cs_test_unknown" }, paid);
  await settle();
  assert.deepEqual(statuses(), ["paid"]);
});

Deno.test("at night all events are asked for, page after page, and what is known is left", async () => {
  const since = Date.now() - 60_000;
  const { server, control, recorded, settled, reports, settle, buy } = stage({
    beginAsking: () => Promise.resolve(since),
    problem: "STRIPE_WEBHOOK_SECRET is not set.",
  });
  await using _ = server;
  const paid = await buy();
  await control.press(paid.session_id, "pay");
  const payment_intent = await control.intentOf(paid.session_id);
  // More than Stripe gives at once.
  for (let cents = 0; cents < 120; cents++) {
    await control.control("POST", "refunds", { payment_intent, amount: 1 });
  }
  await settle();
  assert.equal(recorded.size, 121);
  assert.equal(settled.length, 121);
  const [report] = reports;
  assert.equal(report?.forSale, true);
  assert.equal(report?.problem, "STRIPE_WEBHOOK_SECRET is not set.");
  assert.ok((report?.eventsUntil ?? 0) >= since + 60_000);
  await settle();
  assert.equal(settled.length, 121);
});

Deno.test("a key that is refused ends the sale", async () => {
  const { server, control, due, reports, settle, buy } = stage();
  await using _ = server;
  due.push(await buy());
  await control.control("POST", "faults", { fault: "refused_key", times: null });
  await settle();
  assert.deepEqual(reports, [{
    forSale: false,
    problem: "Stripe refuses STRIPE_SECRET_KEY.",
  }]);
});

Deno.test("Stripe that is away says nothing of the key", async () => {
  const { server, control, due, reports, settle, buy, statuses } = stage();
  await using _ = server;
  const paid = await buy();
  await control.press(paid.session_id, "pay");
  await control.control("POST", "faults", { fault: "unavailable", times: 3 });
  due.push(paid);
  await settle();
  assert.deepEqual([statuses(), reports], [[], []]);
});

Deno.test("an invocation that is out of time claims nothing more", async () => {
  const claimed: number[] = [];
  const { server, settle } = stage({
    deadline: Date.now() - 1,
    claim: (limit) => Promise.resolve((claimed.push(limit), [])),
  });
  await using _ = server;
  await settle();
  assert.deepEqual(claimed, []);
});
