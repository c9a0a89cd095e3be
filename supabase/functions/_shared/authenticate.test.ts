import assert from "node:assert/strict";
import { authenticate } from "./authenticate.ts";

const environment = {
  supabaseUrl: "http://stack.test",
  secretKey: "sb_secret_default",
  webhookToken: "the-webhook-token",
};

const callerOf = (headers: HeadersInit) =>
  authenticate(new Request("http://stack.test", { method: "POST", headers }), environment);

Deno.test("the webhook token names the webhook", async () => {
  assert.equal(await callerOf({ "x-webhook-token": "the-webhook-token" }), "webhook");
});

Deno.test("the secret key in apikey names a script", async () => {
  assert.equal(await callerOf({ apikey: "sb_secret_default" }), "secret");
});

Deno.test("anything else proves nothing", async () => {
  assert.equal(await callerOf({}), null);
  assert.equal(await callerOf({ "x-webhook-token": "" }), null);
  assert.equal(await callerOf({ "x-webhook-token": "the-webhook-toke" }), null);
  assert.equal(await callerOf({ apikey: "sb_publishable_default" }), null);
  assert.equal(await callerOf({ apikey: "the-webhook-token" }), null);
  assert.equal(await callerOf({ authorization: "Bearer sb_secret_default" }), null);
});

Deno.test("a wrong webhook token is not rescued by a right key", async () => {
  assert.equal(
    await callerOf({ "x-webhook-token": "wrong", apikey: "sb_secret_default" }),
    null,
  );
});
