import assert from "node:assert/strict";
import { createServiceClient } from "./service-client.ts";

Deno.test("the secret key travels in apikey and nowhere else", async () => {
  const sent: Headers[] = [];
  const client = createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (_input, init) => {
      sent.push(new Headers(init?.headers));
      assert.ok(init?.signal, "every request can time out");
      return Promise.resolve(Response.json([]));
    },
  );

  await client.rpc("wake_workers");
  await client.storage.from("style-images").download("one.jpg");
  await client.storage.from("style-images").remove(["one.jpg"]);

  assert.equal(sent.length, 3);
  for (const headers of sent) {
    assert.equal(headers.get("apikey"), "sb_secret_default");
    assert.equal(headers.get("authorization"), null);
  }
});
