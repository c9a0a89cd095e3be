import assert from "node:assert/strict";
import { factsOfEvent, sessionFacts, withdrawalFacts } from "./facts.ts";

const metadata = {
  sold_by: "retrato",
  payment_id: "00000000-0000-4000-8000-000000000001",
  user_id: "00000000-0000-4000-8000-000000000002",
  pack_id: "portraits-50",
  kind: "generation",
  credits: "50",
  amount: "900",
  currency: "eur",
};
const session = {
  id: "cs_test_1",
  status: "complete",
  payment_status: "paid",
  payment_intent: "pi_1",
  amount_total: 900,
  currency: "eur",
  metadata,
};
const refund = {
  id: "re_1",
  payment_intent: "pi_1",
  status: "succeeded",
  amount: 450,
  currency: "eur",
};

function ofEvent(type: string, object: unknown) {
  return factsOfEvent({ type, data: { object } });
}

Deno.test("a session that was paid says what was paid, and what was sold", () => {
  assert.deepEqual(ofEvent("checkout.session.completed", session), {
    kind: "checkout",
    payment_id: metadata.payment_id,
    session_id: "cs_test_1",
    status: "paid",
    payment_intent: "pi_1",
    amount: 900,
    currency: "eur",
    user_id: metadata.user_id,
    pack_id: "portraits-50",
    credit_kind: "generation",
    credits: 50,
    expected_amount: 900,
    expected_currency: "eur",
  });
  const whole = { ...session, payment_intent: { id: "pi_1", object: "payment_intent" } };
  assert.deepEqual(sessionFacts(whole), sessionFacts(session));
});

Deno.test("how far a session is", () => {
  const unpaid = { ...session, payment_status: "unpaid" };
  const status = (type: string, object: unknown) => {
    const facts = ofEvent(`checkout.session.${type}`, object);
    return facts?.kind === "checkout" ? facts.status : facts;
  };
  assert.equal(status("completed", unpaid), "processing");
  assert.equal(status("async_payment_failed", unpaid), "failed");
  assert.equal(status("async_payment_succeeded", session), "paid");
  const over = { ...unpaid, status: "expired", payment_intent: null };
  assert.equal(status("expired", over), "expired");
  assert.equal(sessionFacts({ ...unpaid, status: "open" }), undefined);
});

Deno.test("nothing follows from what another product sells, nor from other events", () => {
  const other = { ...session, metadata: { ...metadata, sold_by: "another" } };
  assert.equal(ofEvent("checkout.session.completed", other), undefined);
  assert.equal(ofEvent("checkout.session.completed", { ...session, metadata: null }), undefined);
  assert.equal(ofEvent("customer.created", session), undefined);
  assert.equal(ofEvent("checkout.session.completed", "cs_test_1"), undefined);
});

for (
  const [flaw, change] of Object.entries({
    "no payment intent": { payment_intent: null },
    "an amount that is a text": { amount_total: "900" },
    "less than nothing": { amount_total: -1 },
    "more than the database can hold": { amount_total: 2 ** 31 },
    "an odd currency": { currency: "EUR" },
    "credits in words": { metadata: { ...metadata, credits: "fifty" } },
    "no credits": { metadata: { ...metadata, credits: "0" } },
    "no payment of ours": { metadata: { ...metadata, payment_id: "x" } },
    "another kind of credits": { metadata: { ...metadata, kind: "gold" } },
  })
) {
  Deno.test(`a session of ours with ${flaw} is for an operator to read`, () => {
    assert.deepEqual(sessionFacts({ ...session, ...change }), { kind: "unreadable" });
  });
}

Deno.test("refunds and disputes are known by their payment intent", () => {
  assert.deepEqual(ofEvent("refund.updated", refund), { kind: "refund", ...refund });
  const dispute = { ...refund, id: "du_1", status: "needs_response" };
  assert.deepEqual(ofEvent("charge.dispute.created", dispute), { kind: "dispute", ...dispute });
  assert.equal(withdrawalFacts("refund", { ...refund, payment_intent: null }), undefined);
  assert.equal(withdrawalFacts("refund", { ...refund, amount: 4.5 }), undefined);
  assert.equal(withdrawalFacts("refund", { ...refund, status: null }), undefined);
});
