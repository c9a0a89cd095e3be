import assert from "node:assert/strict";
import { eventually } from "../testing/eventually.ts";
import { accessToken, PUBLISHABLE_KEY, startTestServer } from "./testing/test-server.ts";

Deno.test("broadcasts over HTTP", async (t) => {
  const server = await startTestServer();
  const token = await accessToken("alice");
  const channel = (await server.client({ token })).channel("room:1", { config: { private: true } });
  const received: unknown[] = [];
  channel.on("broadcast", { event: "*" }, ({ event, payload }) => {
    received.push([event, payload]);
  });
  await new Promise((resolve) => channel.subscribe(resolve));
  const next = () => eventually(() => received.shift());
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/realtime/v1/api/broadcast${path}`, {
      method: "POST",
      headers: {
        apikey: PUBLISHABLE_KEY,
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify(body),
    });
    await response.body?.cancel();
    return response.status;
  };
  const message = (event: string, rest = {}) => ({
    topic: "room:1",
    event,
    payload: {},
    private: true,
    ...rest,
  });

  try {
    await t.step("a batch arrives in order", async () => {
      assert.equal(await post("", { messages: [message("first"), message("second")] }), 202);
      assert.deepEqual([await next(), await next()], [["first", {}], ["second", {}]]);
    });

    await t.step("what the caller may not send is dropped silently", async () => {
      const messages = [
        message("forbidden", { topic: "user:alice" }),
        message("public", { private: false }),
        message("allowed"),
      ];
      assert.equal(await post("", { messages }), 202);
      assert.deepEqual(await next(), ["allowed", {}]);
      const keyOnly = { authorization: `Bearer ${PUBLISHABLE_KEY}` };
      assert.equal(await post("", { messages: [message("anonymous")] }, keyOnly), 202);
      assert.equal(await post("", { messages: [message("after")] }), 202);
      assert.deepEqual(await next(), ["after", {}]);
    });

    await t.step("bad keys, tokens and bodies are told", async () => {
      const messages = [message("x")];
      assert.equal(await post("", { messages }, { apikey: "wrong" }), 401);
      assert.equal(await post("", { messages }, { authorization: "Bearer forged" }), 401);
      assert.equal(await post("", { messages: "none" }), 422);
      const payload = { text: "é".repeat(128 * 1024) };
      assert.equal(await post("", { messages: [message("large", { payload })] }), 422);
      assert.equal(await post("/room:1/events/large?private=true", payload), 422);
      assert.deepEqual(received, []);
    });
  } finally {
    await server.stop();
  }
});
