import assert from "node:assert/strict";
import Stripe from "stripe";
import { eventually } from "../testing/eventually.ts";
import { StripeControl } from "../testing/stripe-control.ts";
import type { BookContent } from "./book.ts";
import {
  LOCAL_STRIPE_KEY,
  LOCAL_WEBHOOK_SECRET,
  startStripe,
  type StripeOptions,
} from "./server.ts";

/** A server, its account in Stripe's own words, and who presses its buttons. */
function stage(options: StripeOptions = {}) {
  const server = startStripe(options);
  const { hostname: host, port } = new URL(server.url);
  const stripe = new Stripe(LOCAL_STRIPE_KEY, {
    host,
    port,
    protocol: "http",
    httpClient: Stripe.createFetchHttpClient(),
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return { server, stripe, control: new StripeControl(server.url) };
}

function order(change: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  return {
    mode: "payment",
    success_url: "https://app.test/paid?session={CHECKOUT_SESSION_ID}",
    cancel_url: "https://app.test/left",
    metadata: { payment_id: "p" },
    payment_intent_data: { metadata: { payment_id: "p" } },
    line_items: [line(900)],
    ...change,
  } satisfies Stripe.Checkout.SessionCreateParams;
}

function line(unit_amount: number, currency = "eur"): Stripe.Checkout.SessionCreateParams.LineItem {
  const product_data = { name: "50 portrait credits" };
  return { quantity: 1, price_data: { currency, unit_amount, product_data } };
}

/** An address that keeps what it is sent, and refuses as often as it is told to. */
function listener(refusals = 0) {
  const heard: { body: string; signature: string }[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      const body = await request.text();
      heard.push({ body, signature: request.headers.get("stripe-signature") ?? "" });
      return new Response(null, { status: heard.length <= refusals ? 503 : 200 });
    },
  );
  return { server, heard, webhookUrl: `http://127.0.0.1:${server.addr.port}/` };
}

const types = (heard: { body: string }[]) => heard.map(({ body }) => JSON.parse(body).type);

Deno.test("a session is open, is paid, and names its payment then", async () => {
  const { server, stripe, control } = stage();
  await using _ = server;
  const session = await stripe.checkout.sessions.create(order());
  assert.equal(session.status, "open");
  assert.equal(session.amount_total, 900);
  assert.equal(session.payment_intent, null);
  assert.equal(
    await control.press(session.id, "pay"),
    `https://app.test/paid?session=${session.id}`,
  );
  const paid = await stripe.checkout.sessions.retrieve(session.id);
  assert.deepEqual([paid.status, paid.payment_status, paid.url], ["complete", "paid", null]);
  const intent = await stripe.paymentIntents.retrieve(String(paid.payment_intent));
  assert.equal(intent.amount_received, 900);
  const { data: [found] } = await stripe.checkout.sessions.list({ payment_intent: intent.id });
  assert.equal(found?.id, session.id);
});

Deno.test("whoever is declined may try again, or leave", async () => {
  const { server, stripe, control } = stage();
  await using _ = server;
  const session = await stripe.checkout.sessions.create(order());
  assert.equal(await control.press(session.id, "decline"), null);
  assert.equal(await control.press(session.id, "leave"), "https://app.test/left");
  assert.equal((await stripe.checkout.sessions.retrieve(session.id)).status, "open");
});

Deno.test("a session is over when its time is, and cannot be paid any more", async () => {
  let now = Date.now();
  const { server, stripe, control } = stage({ now: () => now });
  await using _ = server;
  const session = await stripe.checkout.sessions.create(order());
  now += 25 * 3_600_000;
  await assert.rejects(control.press(session.id, "pay"), /answers 400/);
  const over = await stripe.checkout.sessions.retrieve(session.id);
  assert.equal(over.status, "expired");
});

for (
  const [flaw, params, message] of [
    ["a price below Stripe's least", order({ line_items: [line(49)] }), /amount_too_small/],
    ["two currencies", order({ line_items: [line(900), line(900, "usd")] }), /same currency/],
    ["an address that is none", order({ success_url: "javascript:alert(1)" }), /Not a valid URL/],
    ["an end within minutes", order({ expires_at: Math.floor(Date.now() / 1_000) }), /30 minutes/],
    ["a language that is not asked for", order({ locale: "xx" as "en" }), /locale/],
    ["a name that is unknown", Object.assign(order(), { allow_promos: true }), /unknown parameter/],
  ] as const
) {
  Deno.test(`a session with ${flaw} is refused`, async () => {
    const { server, stripe, control } = stage();
    await using _ = server;
    await assert.rejects(stripe.checkout.sessions.create(params), message);
    assert.deepEqual((await control.book()).sessions, {});
  });
}

Deno.test("another key, and calls that are not served, are refused", async () => {
  const { server, stripe } = stage();
  await using _ = server;
  const call = (key: string, path: string) =>
    fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
  for (
    const [key, path, status] of [
      ["sk_test_other", "/v1/events", 401],
      [LOCAL_STRIPE_KEY, "/v1/customers", 404],
    ] as const
  ) {
    const response = await call(key, path);
    await response.body?.cancel();
    assert.equal(response.status, status);
  }
  await assert.rejects(stripe.checkout.sessions.retrieve("cs_test_unknown"), /No such/);
});

Deno.test("the same key makes the same, with the same words", async () => {
  const { server, stripe } = stage();
  await using _ = server;
  const again = { idempotencyKey: "one" };
  const first = await stripe.checkout.sessions.create(order(), again);
  const second = await stripe.checkout.sessions.create(order(), again);
  assert.equal(second.id, first.id);
  await assert.rejects(
    stripe.checkout.sessions.create(order({ line_items: [line(100)] }), again),
    /same parameters/,
  );
});

Deno.test("no more is refunded than was paid", async () => {
  const { server, stripe, control } = stage();
  await using _ = server;
  const session = await stripe.checkout.sessions.create(order());
  await control.press(session.id, "pay");
  const payment_intent = await control.intentOf(session.id);
  await stripe.refunds.create({ payment_intent, amount: 400 });
  await assert.rejects(stripe.refunds.create({ payment_intent, amount: 501 }), /greater than/);
  const rest = await stripe.refunds.create({ payment_intent });
  assert.equal(rest.amount, 500);
  await assert.rejects(stripe.refunds.create({ payment_intent }), /already been refunded/);
});

Deno.test("events are signed, and told again until they are taken", async () => {
  const { server: ear, heard, webhookUrl } = listener(1);
  await using _ear = ear;
  const { server, stripe, control } = stage({ webhookUrl });
  await using _ = server;
  const session = await stripe.checkout.sessions.create(order());
  await control.press(session.id, "pay");
  await eventually(() => heard.length === 2 || undefined);
  const [first, second] = heard;
  assert.equal(first?.body, second?.body);
  const event = await stripe.webhooks.constructEventAsync(
    second?.body ?? "",
    second?.signature ?? "",
    LOCAL_WEBHOOK_SECRET,
  );
  assert.equal(event.type, "checkout.session.completed");
  const { data } = await stripe.events.list({ types: ["checkout.session.completed"] });
  assert.deepEqual(data.map(({ id }) => id), [event.id]);
});

Deno.test("events are lost, doubled, or held until they are released", async () => {
  const { server: ear, heard, webhookUrl } = listener();
  await using _ear = ear;
  const { server, stripe, control } = stage({ webhookUrl });
  await using _ = server;
  const pay = async () => {
    const { id } = await stripe.checkout.sessions.create(order());
    await control.press(id, "pay");
    return await control.intentOf(id);
  };
  await control.control("POST", "webhooks/faults", { fault: "lost" });
  await pay();
  await control.control("POST", "webhooks/faults", { fault: "doubled" });
  await pay();
  await eventually(() => heard.length === 2 || undefined);
  assert.equal(heard[0]?.body, heard[1]?.body);
  await control.control("POST", "webhooks/faults", { fault: "held", times: 2 });
  await stripe.refunds.create({ payment_intent: await pay() });
  await control.control("POST", "webhooks/release", { order: "last" });
  assert.deepEqual(types(heard.slice(2)), ["refund.created", "checkout.session.completed"]);
});

Deno.test("a page that is open in a browser neither pays nor steers", async () => {
  const { server, stripe, control } = stage();
  await using _ = server;
  const { id } = await stripe.checkout.sessions.create(order());
  const fromElsewhere = { method: "POST", headers: { origin: "https://evil.test" } };
  for (const [path, status] of [[`/c/pay/${id}`, 403], ["/_local/book", 404]] as const) {
    const response = await fetch(`${server.url}${path}`, fromElsewhere);
    await response.body?.cancel();
    assert.equal(response.status, status);
  }
  assert.equal((await control.book()).sessions[id]?.status, "open");
});

Deno.test("what was sold outlives the process", async () => {
  let kept: BookContent | undefined;
  const before = stage({ onChange: (content) => kept = structuredClone(content) });
  const { id } = await before.stripe.checkout.sessions.create(order());
  await before.server.stop();
  assert.ok(kept);
  const { server, stripe, control } = stage({ content: kept });
  await using _ = server;
  await control.press(id, "pay");
  assert.equal((await stripe.checkout.sessions.retrieve(id)).payment_status, "paid");
});

Deno.test("faults befall the calls that they are meant for", async () => {
  const { server, stripe, control } = stage();
  await using _ = server;
  const refuse = (fault: string) =>
    control.control("POST", "faults", { fault, call: "GET /v1/events" });
  await refuse("rate_limited");
  await stripe.checkout.sessions.create(order());
  await assert.rejects(stripe.events.list(), Stripe.errors.StripeRateLimitError);
  await refuse("refused_key");
  await assert.rejects(stripe.events.list(), Stripe.errors.StripeAuthenticationError);
  await refuse("unavailable");
  await assert.rejects(stripe.events.list(), Stripe.errors.StripeAPIError);
  await refuse("lost_answer");
  await assert.rejects(stripe.events.list(), Stripe.errors.StripeConnectionError);
  await stripe.events.list();
});
