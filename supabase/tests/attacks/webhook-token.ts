import assert from "node:assert/strict";
import { type Attack, attack, type Theme } from "./attack.ts";
import { assertRefused, type Send } from "./send.ts";
import type { World } from "./world.ts";

const FUNCTIONS = [
  "generate-photos",
  "judge-photos",
  "make-shares",
  "prepare-styles",
  "remove-objects",
  "send-notices",
  "settle-payments",
  "train-model",
];

/** Waking the workers without being the database, or to no good. */
export const webhookToken: Theme = {
  name: "the webhook token",
  attacks: (world) =>
    FUNCTIONS.flatMap((name) => [
      ...forgeries(world, name),
      ...otherMethods(world, name),
      replay(world, name),
    ]),
};

function post(send: Send, name: string, headers: Record<string, string>, query = "") {
  const body = JSON.stringify({
    type: "INSERT",
    table: "generation_queue",
    schema: "private",
    record: { id: "x' or true --", credits: 1000 },
    old_record: null,
  });
  return send(`/functions/v1/${name}${query}`, { method: "POST", body, headers });
}

function forgeries({ send, mallory, stack: { keys } }: World, name: string): Attack[] {
  const token = keys.webhookToken;
  const forged: Record<string, Record<string, string>> = {
    "stripped": {},
    "empty": { "x-webhook-token": "" },
    "made up": { "x-webhook-token": "webhook-token" },
    "the right one's beginning": { "x-webhook-token": token.slice(0, -1) },
    "the right one and more": { "x-webhook-token": `${token}x` },
    "the right one twice": { "x-webhook-token": `${token}, ${token}` },
    "the right one in lower case": { "x-webhook-token": token.toLowerCase() },
    "the word undefined": { "x-webhook-token": "undefined" },
    "in another header": { "webhook-token": token, "x-supabase-webhook-token": token },
    "as bearer": { authorization: `Bearer ${token}` },
    "as API key": { apikey: token },
    "the publishable key in its place": { "x-webhook-token": keys.publishableKey },
    "only the publishable key": { apikey: keys.publishableKey },
    "a session": { apikey: keys.publishableKey, authorization: `Bearer ${mallory.token}` },
    "the secret key as bearer": { authorization: `Bearer ${keys.secretKey}` },
    "the secret key from a browser": { apikey: keys.secretKey, "user-agent": "Mozilla/5.0" },
    "wrong, beside the publishable key": { apikey: keys.publishableKey, "x-webhook-token": "x" },
    "wrong, beside the secret key": { apikey: keys.secretKey, "x-webhook-token": "x" },
  };
  return [
    ...Object.entries(forged).map(([flaw, headers]) =>
      attack(`${name}: ${flaw}`, async () => {
        assertRefused(await post(send, name, headers), 401);
      })
    ),
    attack(`${name}: in the URL`, async () => {
      const query = `?x-webhook-token=${token}&token=${token}&apikey=${token}`;
      assertRefused(await post(send, name, {}, query), 401);
    }),
  ];
}

function otherMethods({ send, stack: { keys } }: World, name: string): Attack[] {
  return ["GET", "PUT", "PATCH", "DELETE"].map((method) =>
    attack(`${name}: ${method} with the right token`, async () => {
      const headers = {
        "x-webhook-token": keys.webhookToken,
        "x-http-method-override": "POST",
      };
      assertRefused(await send(`/functions/v1/${name}`, { method, headers }), 405);
    })
  );
}

/** Whoever could read the token from pg_net's queue wakes a worker with it, and gains nothing. */
function replay({ send, stack: { keys } }: World, name: string): Attack {
  return attack(`${name}: replayed ten times`, async () => {
    const headers = { "x-webhook-token": keys.webhookToken };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(send, name, headers)),
    );
    for (const { status, text } of answers) {
      assert.equal(status, 202);
      assert.deepEqual(JSON.parse(text), { accepted: true });
    }
  });
}
