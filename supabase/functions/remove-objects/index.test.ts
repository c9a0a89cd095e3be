import assert from "node:assert/strict";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";

Deno.test("queued objects are deleted through the Storage API and confirmed", async () => {
  const requests: string[] = [];
  let claims = 0;
  await using server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
    const { pathname } = new URL(request.url);
    requests.push(`${request.method} ${pathname} ${await request.text()}`);
    if (!pathname.endsWith("/claim_storage_removals")) return Response.json([]);
    const row = { lease_token: "lease", bucket_id: "generated-photos" };
    return Response.json(
      claims++ > 0 ? [] : [{ ...row, id: "1", name: "a.png" }, { ...row, id: "2", name: "b.png" }],
    );
  });
  await using worker = await startFunction(
    "remove-objects",
    `http://127.0.0.1:${server.addr.port}`,
  );

  assert.equal((await worker.send({})).status, 401);
  assert.equal((await worker.send({ "x-webhook-token": WEBHOOK_TOKEN })).status, 202);
  await worker.cost();

  assert.deepEqual(requests, [
    'POST /rest/v1/rpc/claim_storage_removals {"limit":200}',
    'DELETE /storage/v1/object/generated-photos {"prefixes":["a.png","b.png"]}',
    'POST /rest/v1/rpc/finish_storage_removals {"ids":["1","2"],"lease_token":"lease"}',
    'POST /rest/v1/rpc/claim_storage_removals {"limit":200}',
  ]);
});
