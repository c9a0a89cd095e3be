import assert from "node:assert/strict";
import { eventually } from "../testing/eventually.ts";
import { PUBLISHABLE_KEY, SECRET_KEY, startTestServer } from "./testing/test-server.ts";

type Reply = [
  string | null,
  string | null,
  string,
  string,
  { status?: string; response?: unknown },
];

/** A bare WebSocket of protocol version 2.0.0. */
async function open(url: string, apiKey: string) {
  const socket = new WebSocket(
    `${url.replace("http", "ws")}/realtime/v1/websocket?apikey=${apiKey}&vsn=2.0.0`,
  );
  const received: Reply[] = [];
  socket.addEventListener("message", ({ data }) => received.push(JSON.parse(data)));
  let closeCode: number | undefined;
  socket.addEventListener("close", ({ code }) => closeCode = code);
  const closed = () => eventually(() => closeCode);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  return {
    socket,
    closed,
    send: (frame: unknown) => socket.send(JSON.stringify(frame)),
    next: () => eventually(() => received.shift()),
    async close() {
      socket.close();
      await closed();
    },
  };
}

const join = (ref: string, topic: string) => [
  ref,
  ref,
  `realtime:${topic}`,
  "phx_join",
  { config: { private: true } },
];
const heartbeat = [null, "h", "phoenix", "heartbeat", {}];
const alive: Reply = [null, "h", "phoenix", "phx_reply", { status: "ok", response: {} }];

Deno.test("the wire protocol", async (t) => {
  const server = await startTestServer();
  try {
    await t.step("an unknown API key or version opens no connection", async () => {
      const path = `${server.url}/realtime/v1/websocket`;
      const statuses = await Promise.all([
        `${path}?apikey=wrong&vsn=2.0.0`,
        `${path}?apikey=${PUBLISHABLE_KEY}&vsn=3.0.0`,
        `${path}?apikey=${PUBLISHABLE_KEY}&vsn=2.0.0`,
      ].map(async (address) => {
        const response = await fetch(address);
        await response.body?.cancel();
        return response.status;
      }));
      assert.deepEqual(statuses, [401, 403, 426]);
    });

    await t.step("a broken frame closes its own connection alone", async () => {
      const good = await open(server.url, SECRET_KEY);
      for (const frame of ["{", "[]", Uint8Array.of(9, 9), Uint8Array.of()]) {
        const bad = await open(server.url, SECRET_KEY);
        bad.socket.send(frame);
        assert.equal(await bad.closed(), 1007);
      }
      good.send(heartbeat);
      assert.deepEqual(await good.next(), alive);
      await good.close();
    });

    await t.step("odd but well-formed frames are answered, not fatal", async () => {
      const client = await open(server.url, SECRET_KEY);
      const error = (reason: string) => ({ status: "error", response: { reason } });
      const cases: [unknown, unknown][] = [
        [
          ["1", "1", "phoenix", "phx_join", null],
          "TopicNameRequired: You must provide a topic name",
        ],
        [
          ["1", "1", "realtime:", "phx_join", {}],
          "TopicNameRequired: You must provide a topic name",
        ],
        [["1", "2", "realtime:x", "broadcast", {}], "unmatched topic"],
        [["1", "2", "realtime:x", "phx_leave", {}], "unmatched topic"],
      ];
      for (const [frame, reason] of cases) {
        client.send(frame);
        const [, , , event, payload] = await client.next();
        assert.deepEqual([event, payload], ["phx_reply", error(String(reason))]);
      }
      client.send(join("1", "room:1"));
      await client.next();
      client.send(["1", "2", "realtime:room:1", "access_token", { access_token: 5 }]);
      client.send(["1", "3", "realtime:room:1", "broadcast", { no: "event" }]);
      client.send(["1", "4", "realtime:room:1", "unheard_of", {}]);
      client.send(heartbeat);
      assert.deepEqual(await client.next(), alive);
      await client.close();
    });

    await t.step("joining again replaces the channel", async () => {
      const client = await open(server.url, SECRET_KEY);
      client.send(join("1", "room:1"));
      assert.equal((await client.next())[4].status, "ok");
      client.send(join("2", "room:1"));
      assert.deepEqual(await client.next(), ["1", "1", "realtime:room:1", "phx_close", {}]);
      assert.equal((await client.next())[0], "2");
      await server.sql`select realtime.send('{}', 'once', 'room:1')`;
      assert.equal((await client.next())[3], "broadcast");
      client.send(heartbeat);
      assert.deepEqual(await client.next(), alive);
      await client.close();
    });

    await t.step("a connection has at most 100 channels", async () => {
      const client = await open(server.url, SECRET_KEY);
      for (let number = 1; number <= 101; number += 1) {
        client.send(join(String(number), `room:${number}`));
      }
      const replies: unknown[] = [];
      for (let number = 1; number <= 101; number += 1) replies.push((await client.next())[4]);
      const refused = { reason: "ChannelRateLimitReached: Too many channels" };
      assert.deepEqual(
        replies.filter((reply) => (reply as { status: string }).status === "error"),
        [
          { status: "error", response: refused },
        ],
      );
      client.send(["1", "l", "realtime:room:1", "phx_leave", {}]);
      await client.next();
      await client.next();
      client.send(join("102", "room:102"));
      assert.equal((await client.next())[4].status, "ok");
      await client.close();
    });

    await t.step("a payload over the limit is refused", async () => {
      const client = await open(server.url, SECRET_KEY);
      client.send(join("1", "room:1"));
      await client.next();
      const payload = { type: "broadcast", event: "big", payload: "x".repeat(256 * 1024) };
      client.send(["1", "2", "realtime:room:1", "broadcast", payload]);
      assert.deepEqual((await client.next())[4], {
        status: "error",
        response: { reason: "payload_size_exceeded" },
      });
      await client.close();
    });

    await t.step("a frame that no message can need is not read", async () => {
      for (
        const frame of [JSON.stringify(join("1", "x".repeat(1024 ** 2))), new Uint8Array(1024 ** 2)]
      ) {
        const client = await open(server.url, PUBLISHABLE_KEY);
        client.socket.send(frame);
        assert.equal(await client.closed(), 1009);
      }
    });
  } finally {
    await server.stop();
  }
});
