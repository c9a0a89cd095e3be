import assert from "node:assert/strict";
import { createECDH } from "node:crypto";
import { buildPushPayload } from "@block65/webcrypto-web-push";
import { startPushService } from "./push-service.ts";

/** A pair as in Vault. */
function vapidKeys() {
  const pair = createECDH("prime256v1");
  const publicKey = pair.generateKeys("base64url");
  return { publicKey, privateKey: pair.getPrivateKey("base64url"), subject: "mailto:a@b.example" };
}

Deno.test("a message is taken when it is signed and encrypted for its device", async () => {
  await using service = startPushService();
  const keys = vapidKeys();
  const device = service.subscribe(keys.publicKey);
  const subscription = {
    endpoint: device.endpoint,
    expirationTime: null,
    keys: { p256dh: device.p256dh, auth: device.auth },
  };
  const build = (vapid = keys, target = subscription) =>
    buildPushPayload({ data: "Grüße", options: { ttl: 60, topic: "t" } }, target, vapid);
  const send = async (request: Awaited<ReturnType<typeof build>>, headers = {}) => {
    const { status, body } = await fetch(
      device.endpoint.replace("https:/", service.url),
      { method: "POST", body: request.body, headers: { ...request.headers, ...headers } },
    );
    await body?.cancel();
    return status;
  };

  assert.equal(await send(await build()), 201);
  assert.deepEqual(device.messages, ["Grüße"]);

  const stranger = service.subscribe(keys.publicKey);
  const other = { ...subscription, keys: { p256dh: stranger.p256dh, auth: stranger.auth } };
  assert.equal(await send(await build(keys, other)), 400, "encrypted for another");
  assert.equal(await send(await build(vapidKeys())), 403, "signed by another");
  const elsewhere = { ...subscription, endpoint: "https://web.push.apple.com/x" };
  assert.equal(await send(await build(keys, elsewhere)), 403, "signed for another service");
  assert.equal(await send(await build(), { ttl: "soon" }), 400);
  assert.equal(await send(await build(), { "content-encoding": "aesgcm" }), 400);
  service.faults.push(429);
  assert.equal(await send(await build()), 429);
  device.forget();
  assert.equal(await send(await build()), 410);
  assert.deepEqual(device.messages, ["Grüße"]);
});
