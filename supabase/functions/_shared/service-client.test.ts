import assert from "node:assert/strict";
import { createServiceClient } from "./service-client.ts";

Deno.test("the secret key travels in apikey and nowhere else", async () => {
  const sent: Headers[] = [];
  const signals: unknown[] = [];
  const client = createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (_input, init) => {
      sent.push(new Headers(init?.headers));
      signals.push(init?.signal);
      return Promise.resolve(Response.json([]));
    },
  );

  await client.rpc("wake_workers");
  await client.storage.from("style-images").download("one.jpg");
  await client.storage.from("style-images").remove(["one.jpg"]);

  assert.equal(sent.length, 3);
  assert.ok(signals.every((signal) => signal instanceof AbortSignal), "every request can time out");
  for (const headers of sent) {
    assert.equal(headers.get("apikey"), "sb_secret_default");
    assert.equal(headers.get("authorization"), null);
  }
});
