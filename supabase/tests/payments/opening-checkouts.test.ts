import assert from "node:assert/strict";
import { startStripe, type StripeOptions } from "../../../local/stripe/server.ts";
import { StripeControl } from "../../../local/testing/stripe-control.ts";
import { createStripe } from "../../functions/_shared/payments/stripe-client.ts";
import { openSession } from "../../functions/checkout/open-session.ts";
import type { Order } from "../../functions/checkout/read-order.ts";
import type { BegunPayment } from "../../functions/checkout/session-params.ts";

const SITE = "https://app.test";

function begun(change: Partial<BegunPayment> = {}): BegunPayment {
  return {
    payment_id: crypto.randomUUID(),
    user_id: crypto.randomUUID(),
    email: "ana@example.com",
    pack: "portraits-50",
    kind: "generation",
    credits: 50,
    amount: 900,
    currency: "eur",
    session_id: "",
    created_at: new Date().toISOString(),
    automatic_tax: false,
    ...change,
  };
}

function stage(options: StripeOptions = {}) {
  const server = startStripe(options);
  const control = new StripeControl(server.url);
  const stripe = createStripe({ secretKey: server.apiKey, baseUrl: server.url });
  const kept: Record<string, string> = {};
  const keep = (paymentId: string, sessionId: string) => {
    kept[paymentId] = sessionId;
    return Promise.resolve();
  };
  const open = (payment: BegunPayment, locale: Order["locale"] = "en") => {
    const order = { id: payment.payment_id, packId: payment.pack, startsAtOnce: true, locale };
    return openSession(payment, order, SITE, { stripe, keep });
  };
  return { server, control, kept, open };
}

Deno.test("a session sells the pack for what the database says, for an hour", async () => {
  const { server, control, kept, open } = stage();
  await using _ = server;
  const payment = begun();
  const url = await open(payment, "es");
  const session = (await control.book()).sessions[kept[payment.payment_id] ?? ""];
  assert.equal(session?.url, url);
  assert.equal(session?.amount_total, 900);
  assert.equal(session?.currency, "eur");
  assert.equal(session?.locale, "es");
  assert.equal(session?.customer_email, "ana@example.com");
  assert.equal(session?.success_url, `${SITE}/dashboard/credits/purchases/${payment.payment_id}`);
  assert.equal(session?.metadata.payment_id, payment.payment_id);
  const open_for = (session?.expires_at ?? 0) - Date.parse(payment.created_at) / 1_000;
  assert.ok(Math.abs(open_for - 3_600) <= 1);
});

Deno.test("an account without an address buys too", async () => {
  const { server, control, open } = stage();
  await using _ = server;
  await open(begun({ email: "" }));
  const [session] = Object.values((await control.book()).sessions);
  assert.equal(session?.customer_email, null);
});

Deno.test("asked again, it is the same session, although nobody has kept it", async () => {
  const { server, control, open } = stage();
  await using _ = server;
  const payment = begun();
  assert.equal(await open(payment), await open(payment));
  assert.equal(Object.keys((await control.book()).sessions).length, 1);
});

Deno.test("after an answer that broke off, asking again makes no other session", async () => {
  const { server, control, open } = stage();
  await using _ = server;
  const payment = begun();
  await control.control("POST", "faults", { fault: "lost_answer" });
  await assert.rejects(open(payment));
  await open(payment);
  assert.equal(Object.keys((await control.book()).sessions).length, 1);
});

Deno.test("one that is paid or over leads to where its end is told", async () => {
  const { server, control, kept, open } = stage();
  await using _ = server;
  const payment = begun();
  await open(payment);
  const session_id = kept[payment.payment_id] ?? "";
  await control.press(session_id, "pay");
  assert.equal(
    await open({ ...payment, session_id }),
    `${SITE}/dashboard/credits/purchases/${payment.payment_id}`,
  );
});

Deno.test("no redirection takes the key to somebody else", async () => {
  const asked: string[] = [];
  await using elsewhere = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, () => {
    asked.push("with the key");
    return Response.json({});
  });
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    () => Response.redirect(`http://127.0.0.1:${elsewhere.addr.port}/`, 307),
  );
  const baseUrl = `http://127.0.0.1:${server.addr.port}`;
  const stripe = createStripe({ secretKey: "sk_test_local", baseUrl });
  await assert.rejects(stripe.refunds.create({ payment_intent: "pi_1" }));
  assert.deepEqual(asked, []);
});
