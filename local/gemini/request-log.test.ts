import assert from "node:assert/strict";
import { RequestLog } from "./request-log.ts";
import { photo } from "../renderer/testing/pictures.ts";
import { inputOf } from "./testing/requests.ts";

const DONE = { status: 200, error: null, fault: null };

Deno.test("a request is logged from its beginning to its outcome", async () => {
  let now = Date.UTC(2026, 10, 22);
  const log = new RequestLog(() => now);
  const entry = log.begin("m");
  assert.deepEqual(log.report().requests[0], {
    receivedAt: "2026-11-22T00:00:00.000Z",
    model: "m",
    texts: [],
    images: [],
    outcome: null,
    durationMs: null,
  });
  entry.describe(await inputOf(["a", await photo(), "b"]));
  now += 250;
  entry.finish({ status: 429, error: "RESOURCE_EXHAUSTED", fault: "rate_limited" });
  const [request] = log.report().requests;
  assert.deepEqual(request?.texts, ["a", "b"]);
  assert.deepEqual(Object.keys(request?.images[0] ?? {}), ["mimeType", "sha256"]);
  assert.deepEqual(request?.outcome, {
    status: 429,
    error: "RESOURCE_EXHAUSTED",
    fault: "rate_limited",
  });
  assert.equal(request?.durationMs, 250);
});

Deno.test("requests are counted by status and fault, and as they overlap", () => {
  const log = new RequestLog(() => 0);
  const [first, second, third] = [log.begin("m"), log.begin("m"), log.begin("m")];
  first?.finish(DONE);
  second?.finish({ status: null, error: null, fault: "hang" });
  log.begin("m").finish(DONE);
  const { total, inFlight, maxInFlight, byStatus, byFault } = log.report();
  assert.deepEqual({ total, inFlight, maxInFlight, byStatus, byFault }, {
    total: 4,
    inFlight: 1,
    maxInFlight: 3,
    byStatus: { 200: 2, none: 1 },
    byFault: { hang: 1 },
  });
  third?.finish(DONE);
});

Deno.test("only the latest requests are kept, all are counted", () => {
  const log = new RequestLog(() => 0);
  for (let index = 0; index < 250; index++) log.begin(`m${index}`).finish(DONE);
  const { total, requests } = log.report();
  assert.equal(total, 250);
  assert.equal(requests.length, 200);
  assert.equal(requests.at(-1)?.model, "m249");
});
