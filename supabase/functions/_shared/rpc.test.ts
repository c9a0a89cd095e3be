import assert from "node:assert/strict";
import { callRpc, callRpcPersistently, RpcError } from "./rpc.ts";
import { createServiceClient } from "./service-client.ts";

type Answer = () => Response;

function databaseAnswering(...answers: Answer[]) {
  const requests: Array<{ url: string; body: unknown }> = [];
  const client = createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (input, init) => {
      requests.push({ url: String(input), body: JSON.parse(String(init?.body)) });
      const answer = answers[requests.length - 1];
      if (!answer) return Promise.reject(new TypeError("connection refused"));
      return Promise.resolve(answer());
    },
  );
  return { client, requests };
}

const completion = { photo_id: "p", lease_token: "l", extension: "png", width: 3, height: 4 };
const noWait = { sleep: () => Promise.resolve() };
const ok = (value: unknown) => () => Response.json(value);
const refused = (status: number) => () =>
  Response.json({ message: "no", code: "X", details: null, hint: null }, { status });

Deno.test("arguments go by name and the result comes back", async () => {
  const { client, requests } = databaseAnswering(ok(true));
  assert.equal(await callRpc(client, "complete_photo", completion), true);
  assert.deepEqual(requests, [{
    url: "http://stack.test/rest/v1/rpc/complete_photo",
    body: completion,
  }]);
});

Deno.test("a plain call is made once, even when the network fails", async () => {
  const { client, requests } = databaseAnswering();
  await assert.rejects(callRpc(client, "claim_photos", { limit: 4 }), (error: unknown) => {
    return error instanceof RpcError && error.status === 0;
  });
  assert.equal(requests.length, 1);
});

Deno.test("a persistent call outlives an unreachable database", async () => {
  const { client, requests } = databaseAnswering(refused(503), refused(500), ok(true));
  assert.equal(await callRpcPersistently(client, "complete_photo", completion, noWait), true);
  assert.equal(requests.length, 3);
});

Deno.test("a refusal is final", async () => {
  const { client, requests } = databaseAnswering(refused(400), ok(true));
  await assert.rejects(
    callRpcPersistently(client, "complete_photo", completion, noWait),
    /complete_photo: no/,
  );
  assert.equal(requests.length, 1);
});
