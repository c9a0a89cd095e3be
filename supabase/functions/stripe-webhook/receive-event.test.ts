import assert from "node:assert/strict";
import Stripe from "stripe";
import type { PaymentEvent } from "../_shared/payments/payment-book.ts";
import { createStripeWebhookHandler, type WebhookContext } from "./receive-event.ts";
import { verifyEvent } from "./verify-event.ts";

const SECRETS = ["whsec_new", "whsec_old"];
const refunded = {
  id: "evt_1",
  type: "refund.created",
  created: 1_800_000_000,
  data: {
    object: {
      id: "re_1",
      payment_intent: "pi_1",
      status: "succeeded",
      amount: 450,
      currency: "eur",
    },
  },
};

function stage(changes: Partial<WebhookContext["book"]> = {}) {
  const recorded: PaymentEvent[] = [];
  const settled: string[] = [];
  const handle = createStripeWebhookHandler({
    book: {
      record: (event) => Promise.resolve(recorded.push(event) === 1),
      settle: (id) => Promise.resolve(String(settled.push(id))),
      ...changes,
    },
    verify: (body, signature) => verifyEvent(body, signature, SECRETS),
    log: { info: () => {}, error: () => {} },
  });
  const send = async (event: unknown, { secret = SECRETS[0] ?? "", at = seconds() } = {}) => {
    const body = typeof event === "string" ? event : JSON.stringify(event);
    return await handle(request(body, await signatureOf(body, secret, at)));
  };
  return { recorded, settled, handle, send };
}

function request(body: string, signature?: string): Request {
  const headers = new Headers();
  if (signature !== undefined) headers.set("stripe-signature", signature);
  return new Request("http://localhost/stripe-webhook", { method: "POST", headers, body });
}

function signatureOf(payload: string, secret: string, timestamp: number): Promise<string> {
  const cryptoProvider = Stripe.createSubtleCryptoProvider();
  return Stripe.webhooks.generateTestHeaderStringAsync({
    payload,
    secret,
    timestamp,
    cryptoProvider,
  });
}

function seconds(): number {
  return Math.floor(Date.now() / 1_000);
}

Deno.test("an event is written down with its facts alone, then settled", async () => {
  const { send, recorded, settled } = stage();
  const response = await send({ ...refunded, more: "of whoever paid" });
  assert.equal(response.status, 200);
  const { id, payment_intent, status, amount, currency } = refunded.data.object;
  assert.deepEqual(recorded, [{
    id: "evt_1",
    type: "refund.created",
    created: refunded.created,
    facts: { kind: "refund", id, payment_intent, status, amount, currency },
    asked: false,
  }]);
  assert.deepEqual(settled, ["evt_1"]);
});

Deno.test("one that nothing follows from is written down, and settles nothing", async () => {
  const { send, recorded, settled } = stage();
  assert.equal((await send({ ...refunded, type: "customer.created" })).status, 200);
  assert.equal(recorded[0]?.facts, undefined);
  assert.deepEqual(settled, []);
});

Deno.test("what is written down and not settled is Stripe's no more", async () => {
  const { send } = stage({ settle: () => Promise.reject(new Error("away")) });
  assert.equal((await send(refunded)).status, 200);
});

Deno.test("what could not be written down, Stripe tells again", async () => {
  const { send } = stage({ record: () => Promise.reject(new Error("away")) });
  assert.equal((await send(refunded)).status, 500);
});

Deno.test("a secret that makes way for another still counts, until it is taken away", async () => {
  const { send } = stage();
  assert.equal((await send(refunded, { secret: "whsec_old" })).status, 200);
  assert.equal((await send(refunded, { secret: "whsec_gone" })).status, 400);
});

for (
  const [flaw, minutes] of Object.entries({
    "six minutes ago": -6,
    "an hour ago": -60,
  })
) {
  Deno.test(`an event that was signed ${flaw} is refused`, async () => {
    const { send, recorded } = stage();
    assert.equal((await send(refunded, { at: seconds() + minutes * 60 })).status, 400);
    assert.deepEqual(recorded, []);
  });
}

Deno.test("without a signature, or with that of another body, nothing is read", async () => {
  const { handle, recorded } = stage();
  const body = JSON.stringify(refunded);
  const ofAnother = await signatureOf("{}", SECRETS[0] ?? "", seconds());
  for (const signature of [undefined, "", ofAnother]) {
    assert.equal((await handle(request(body, signature))).status, 400);
  }
  assert.deepEqual(recorded, []);
});

for (
  const [flaw, event] of Object.entries({
    "no JSON": "{",
    "a list": "[]",
    "an id of another kind": { ...refunded, id: "re_1" },
    "a time that is none": { ...refunded, created: "now" },
    "no object": { ...refunded, data: {} },
  })
) {
  Deno.test(`what is signed and has ${flaw} is refused`, async () => {
    const { send, recorded } = stage();
    assert.equal((await send(event)).status, 400);
    assert.deepEqual(recorded, []);
  });
}

Deno.test("a body that no event has is not read to its end", async () => {
  const { send } = stage();
  assert.equal((await send({ ...refunded, more: "x".repeat(300_000) })).status, 413);
});

Deno.test("only POST", async () => {
  const { handle } = stage();
  const response = await handle(new Request("http://localhost/stripe-webhook"));
  assert.equal(response.status, 405);
  assert.equal(response.headers.get("allow"), "POST");
});
