import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { startFunction, WEBHOOK_TOKEN } from "./testing/start-function.ts";

/** What is read when codecs or networks are loaded: WebAssembly and weights. */
const LOADED = ["../../../node_modules", "./faces/models", "./faces/tensorflow"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)));

const CLAIMS = {
  "train-model": "claim_training",
  "judge-photos": "claim_likeness",
  "prepare-styles": "claim_styles",
  "make-shares": "claim_share_copies",
};

for (const [name, claim] of Object.entries(CLAIMS)) {
  Deno.test(`${name} loads neither codecs nor networks when nothing waits`, async () => {
    const asked: string[] = [];
    await using project = Deno.serve({ port: 0, onListen: () => {} }, (request) => {
      asked.push(new URL(request.url).pathname);
      return Response.json([]);
    });
    const url = `http://127.0.0.1:${project.addr.port}`;
    await using worker = await startFunction(name, url, LOADED);
    const response = await worker.send({ "x-webhook-token": WEBHOOK_TOKEN });
    assert.equal(response.status, 202);
    await worker.cost();
    assert.deepEqual(asked, [`/rest/v1/rpc/${claim}`]);
  });
}
