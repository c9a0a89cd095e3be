import assert from "node:assert/strict";
import { photo } from "../renderer/testing/pictures.ts";
import { type Gemini, LOCAL_API_KEY } from "./server.ts";
import { startPlainGemini } from "./testing/plain-render.ts";
import { post, wireBody } from "./testing/requests.ts";
import { ask, sdk } from "./testing/sdk.ts";

const PHOTO = await photo();

Deno.test("the server listens on loopback with a port and a key of its own", async () => {
  await using one = startPlainGemini();
  await using other = startPlainGemini({ apiKey: "another" });
  assert.match(one.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.notEqual(one.url, other.url);
  assert.equal(one.apiKey, LOCAL_API_KEY);
  const response = await post(other, wireBody([PHOTO]), {
    headers: { "x-goog-api-key": LOCAL_API_KEY },
  });
  await response.body?.cancel();
  assert.equal(response.status, 400);
});

Deno.test("malformed options are refused", () => {
  assert.throws(() => startPlainGemini({ latencyMs: -1 }), { name: "ZodError" });
  assert.throws(() => startPlainGemini({ faults: [{ fault: "hang", times: 0 }] }), {
    name: "ZodError",
  });
});

Deno.test("requests at once are served at once", async () => {
  await using gemini = startPlainGemini({ latencyMs: 500 });
  const bodies = [1, 2, 3].map((variation) =>
    wireBody([`variation ${variation}`, PHOTO], { responseModalities: ["TEXT"] })
  );
  const responses = await Promise.all(bodies.map((body) => post(gemini, body)));
  await Promise.all(responses.map((response) => response.body?.cancel()));
  assert.equal(gemini.requests().maxInFlight, 3);
  assert.equal(gemini.requests().inFlight, 0);
});

async function arrived(gemini: Gemini, count: number): Promise<void> {
  while (gemini.requests().total < count) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

Deno.test("stopping ends requests that hang or wait, and frees the port", async () => {
  const gemini = startPlainGemini({ latencyMs: 60_000, faults: [{ fault: "hang" }] });
  const requests = [1, 2].map((variation) => ask(sdk(gemini), PHOTO, `variation ${variation}`));
  const settled = Promise.allSettled(requests);
  await arrived(gemini, 2);
  await gemini.stop();
  assert.deepEqual((await settled).map(({ status }) => status), ["rejected", "rejected"]);
  const again = startPlainGemini({ port: Number(new URL(gemini.url).port) });
  await again.stop();
});
