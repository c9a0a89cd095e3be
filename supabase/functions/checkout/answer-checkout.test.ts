import assert from "node:assert/strict";
import { RpcError } from "../_shared/rpc.ts";
import { type CheckoutContext, createCheckoutHandler } from "./answer-checkout.ts";
import type { BegunPayment } from "./session-params.ts";

const order = {
  id: "00000000-0000-4000-8000-000000000001",
  pack_id: "portraits-50",
  starts_at_once: true,
  locale: "es",
};
const payment: BegunPayment = {
  payment_id: order.id,
  user_id: "00000000-0000-4000-8000-000000000002",
  email: "ana@example.com",
  pack: "portraits-50",
  kind: "generation",
  credits: 50,
  amount: 900,
  currency: "eur",
  session_id: "",
  created_at: "2030-01-01T00:00:00Z",
  automatic_tax: false,
};

function stage(changes: Partial<CheckoutContext> = {}) {
  const asked: unknown[] = [];
  const handle = createCheckoutHandler({
    begin: (begun, authorization) => {
      asked.push([begun, authorization]);
      return Promise.resolve(payment);
    },
    open: (_, { locale }, site) => Promise.resolve(`https://pay.test/${locale}?back=${site}`),
    appUrls: () => ["https://app.test", "https://other.test"],
    log: { info: () => {}, error: () => {} },
    ...changes,
  });
  const send = (body: unknown, headers: HeadersInit = {}) =>
    handle(
      new Request("http://localhost/checkout", {
        method: "POST",
        headers: { authorization: "Bearer ana", ...headers },
        body: JSON.stringify(body),
      }),
    );
  return { asked, handle, send };
}

async function codeOf(response: Response): Promise<string> {
  return (await response.json()).error.code;
}

Deno.test("an order is begun in its buyer's name, and answered with where they pay", async () => {
  const { send, asked } = stage();
  const response = await send(order);
  assert.deepEqual(await response.json(), { url: "https://pay.test/es?back=https://app.test" });
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.deepEqual(asked, [[
    { id: order.id, packId: "portraits-50", startsAtOnce: true, locale: "es" },
    "Bearer ana",
  ]]);
});

Deno.test("buyers come back to where they came from, if that is the app", async () => {
  const { send } = stage();
  const back = async (origin: string) =>
    new URL((await (await send(order, { origin })).json()).url).searchParams.get("back");
  assert.equal(await back("https://other.test"), "https://other.test");
  assert.equal(await back("https://evil.test"), "https://app.test");
});

for (
  const [flaw, change] of Object.entries({
    "no id": { id: undefined },
    "an id that is none": { id: "1" },
    "a pack that is no name": { pack_id: "x'" },
    "a number of packs": { pack_id: -1 },
    "more than an order has": { more: "x".repeat(2_000) },
  })
) {
  Deno.test(`an order with ${flaw} reaches nobody`, async () => {
    const { send, asked } = stage();
    const response = await send({ ...order, ...change });
    assert.equal(response.status, 422);
    assert.equal(await codeOf(response), "invalid_input");
    assert.deepEqual(asked, []);
  });
}

Deno.test("only a tick is a tick", async () => {
  const { send, asked } = stage();
  for (const starts_at_once of ["true", 1, undefined]) await send({ ...order, starts_at_once });
  assert.deepEqual(
    asked.map((call) => Array.isArray(call) && call[0].startsAtOnce),
    [false, false, false],
  );
});

Deno.test("what the database refuses is told with its code", async () => {
  const refuse = (reason: string, status: number) =>
    stage({ begin: () => Promise.reject(new RpcError("begin_checkout", reason, status)) });
  const refused = await refuse("pack_not_found", 404).send(order);
  assert.deepEqual([refused.status, await codeOf(refused)], [404, "pack_not_found"]);
  const away = await refuse("connection lost", 503).send(order);
  assert.deepEqual([away.status, await codeOf(away)], [503, "service_unavailable"]);
});

Deno.test("without a key nothing is sold", async () => {
  const response = await stage({ open: () => Promise.resolve(undefined) }).send(order);
  assert.deepEqual([response.status, await codeOf(response)], [409, "not_for_sale"]);
});

Deno.test("what Stripe says when it is away is told to nobody", async () => {
  const { send } = stage({ open: () => Promise.reject(new Error("sk_live_secret")) });
  const response = await send(order);
  assert.equal(response.status, 503);
  assert.doesNotMatch(await response.text(), /secret/);
});

Deno.test("pages of any origin ask first, and only by POST", async () => {
  const { handle } = stage();
  const ask = (method: string) => handle(new Request("http://localhost/checkout", { method }));
  const preflight = await ask("OPTIONS");
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
  assert.equal((await ask("GET")).status, 405);
});
