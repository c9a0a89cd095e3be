import type { RealtimeChannel } from "@supabase/supabase-js";
import assert from "node:assert/strict";
import { eventually } from "../testing/eventually.ts";
import {
  accessToken,
  SECRET_KEY,
  startTestServer,
  type TestServer,
} from "./testing/test-server.ts";

const ALICE = "a0000000-0000-4000-8000-000000000001";
const BOB = "b0000000-0000-4000-8000-000000000002";
const isPrivate = { config: { private: true } };

/** Subscribes and waits for the first answer. */
function subscribe(channel: RealtimeChannel): Promise<{ status: string; message?: string }> {
  return new Promise((resolve) => {
    channel.subscribe((status, error) => resolve({ status, message: error?.message }));
  });
}

/** What a channel receives, in order; `next` waits for the next message of an event. */
function inbox(channel: RealtimeChannel, event: string) {
  const received: Record<string, unknown>[] = [];
  channel.on("broadcast", { event }, ({ payload }) => received.push(payload));
  return { received, next: () => eventually(() => received.shift()) };
}

/** The messages the server sends about the channel itself. */
function systemInbox(channel: RealtimeChannel) {
  const received: { extension: string; status: string; message: string }[] = [];
  channel.on("system", {}, (payload) => received.push(payload));
  return { next: () => eventually(() => received.shift()) };
}

function send(server: TestServer, topic: string, payload: Record<string, string>) {
  return server.sql`select realtime.send(${server.sql.json(payload)}, 'photo', ${topic})`;
}

for (const vsn of ["1.0.0", "2.0.0"] as const) {
  Deno.test(`supabase-js over version ${vsn}`, async (t) => {
    const server = await startTestServer();
    const token = await accessToken(ALICE);
    try {
      await t.step("the own topic can be joined, and what SQL sends arrives", async () => {
        const channel = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
        const photos = inbox(channel, "photo");
        assert.deepEqual(await subscribe(channel), { status: "SUBSCRIBED", message: undefined });
        await send(server, `user:${ALICE}`, { status: "completed" });
        const { id, ...payload } = await photos.next();
        assert.deepEqual(payload, { status: "completed" });
        assert.match(String(id), /^[0-9a-f-]{36}$/);
      });

      await t.step("messages come in the order of their commits, none twice", async () => {
        const channel = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
        const photos = inbox(channel, "photo");
        await subscribe(channel);
        const count = 700;
        await server.sql`
          select realtime.send(jsonb_build_object('number', number), 'photo', ${`user:${ALICE}`})
          from generate_series(1, ${count}) number`;
        for (let number = 1; number <= count; number += 1) {
          assert.equal((await photos.next()).number, number);
        }
        await send(server, `user:${ALICE}`, { number: "last" });
        assert.equal((await photos.next()).number, "last");
      });

      await t.step("a transaction rolled back sends nothing", async () => {
        const channel = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
        const photos = inbox(channel, "photo");
        await subscribe(channel);
        await server.sql.begin(async (sql) => {
          await sql`select realtime.send('{"kept": false}', 'photo', ${`user:${ALICE}`})`;
          throw new Error("roll back");
        }).catch(() => {});
        await send(server, `user:${ALICE}`, { kept: "true" });
        assert.equal((await photos.next()).kept, "true");
      });

      await t.step("a payload larger than a notification arrives whole", async () => {
        const channel = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
        const photos = inbox(channel, "photo");
        await subscribe(channel);
        const text = "ñ".repeat(100_000);
        await send(server, `user:${ALICE}`, { text });
        assert.equal((await photos.next()).text, text);
      });

      const unauthorized = (topic: string) => ({
        status: "CHANNEL_ERROR",
        message:
          `Unauthorized: You do not have permissions to read from this Channel topic: ${topic}`,
      });

      await t.step("another user's topic is refused", async () => {
        const channel = (await server.client({ vsn, token })).channel(`user:${BOB}`, isPrivate);
        assert.deepEqual(await subscribe(channel), unauthorized(`user:${BOB}`));
      });

      await t.step("without a token it is refused", async () => {
        const channel = (await server.client({ vsn })).channel(`user:${ALICE}`, isPrivate);
        assert.deepEqual(await subscribe(channel), unauthorized(`user:${ALICE}`));
      });

      await t.step("a forged token is refused", async () => {
        const forged = await accessToken(ALICE, { secret: "a wrong secret of 32 characters!" });
        const channel = (await server.client({ vsn, token: forged })).channel(
          `user:${ALICE}`,
          isPrivate,
        );
        assert.deepEqual(await subscribe(channel), {
          status: "CHANNEL_ERROR",
          message: "JwtSignatureError: Failed to validate JWT signature",
        });
      });

      await t.step("a public channel is refused", async () => {
        const channel = (await server.client({ vsn, token })).channel(`user:${ALICE}`);
        assert.deepEqual(await subscribe(channel), {
          status: "CHANNEL_ERROR",
          message: "PrivateOnly: This project only allows private channels",
        });
      });

      await t.step("the secret key may join any topic", async () => {
        const channel = (await server.client({ vsn, key: SECRET_KEY })).channel(
          `user:${BOB}`,
          isPrivate,
        );
        assert.equal((await subscribe(channel)).status, "SUBSCRIBED");
      });

      await t.step("a new access token keeps the channel, and is asked about again", async () => {
        const client = await server.client({ vsn });
        await client.realtime.setAuth(token);
        const channel = client.channel(`user:${ALICE}`, isPrivate);
        const photos = inbox(channel, "photo");
        const system = systemInbox(channel);
        await subscribe(channel);
        await client.realtime.setAuth(await accessToken(ALICE, { expiresIn: 1800 }));
        await send(server, `user:${ALICE}`, { after: "refresh" });
        assert.equal((await photos.next()).after, "refresh");
        await client.realtime.setAuth(await accessToken(BOB));
        assert.equal(
          (await system.next()).message,
          `You do not have permissions to read from this Channel topic: user:${ALICE}`,
        );
      });

      await t.step("the channel is closed when its token expires", async () => {
        const client = await server.client({ vsn });
        await client.realtime.setAuth(await accessToken(ALICE, { expiresIn: 2 }));
        const channel = client.channel(`user:${ALICE}`, isPrivate);
        const system = systemInbox(channel);
        const statuses: string[] = [];
        channel.subscribe((status) => statuses.push(status));
        assert.match((await system.next()).message, /^Token has expired \d seconds ago$/);
        await eventually(() => statuses.includes("CLOSED") || undefined);
      });

      await t.step("clients talk to each other where they may write", async () => {
        const alice = (await server.client({ vsn, token })).channel("room:1", isPrivate);
        const bob = (await server.client({ vsn, token: await accessToken(BOB) }))
          .channel("room:1", { config: { private: true, broadcast: { ack: true, self: true } } });
        const [toAlice, toBob] = [inbox(alice, "hi"), inbox(bob, "hi")];
        await subscribe(alice);
        await subscribe(bob);
        const sent = await bob.send({ type: "broadcast", event: "hi", payload: { text: "señal" } });
        assert.equal(sent, "ok");
        assert.deepEqual(await toAlice.next(), { text: "señal" });
        assert.deepEqual(await toBob.next(), { text: "señal" });
        await alice.send({ type: "broadcast", event: "hi", payload: { text: "from alice" } });
        assert.deepEqual(await toBob.next(), { text: "from alice" });
        assert.deepEqual(toAlice.received, []);
      });

      if (vsn === "2.0.0") {
        await t.step("bytes are sent as bytes", async () => {
          const sender = (await server.client({ vsn, token })).channel("room:bytes", isPrivate);
          const listening = (await server.client({ vsn, token })).channel("room:bytes", isPrivate);
          const received: ArrayBuffer[] = [];
          listening.on("broadcast", { event: "raw" }, ({ payload }) => received.push(payload));
          await subscribe(sender);
          await subscribe(listening);
          const payload = Uint8Array.of(0, 200).buffer;
          await sender.send({ type: "broadcast", event: "raw", payload });
          assert.deepEqual([...new Uint8Array(await eventually(() => received.shift()))], [0, 200]);
        });
      }

      await t.step("and not where they may only read", async () => {
        const writer = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
        const reader = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
        const photos = inbox(reader, "photo");
        await subscribe(writer);
        await subscribe(reader);
        await writer.send({ type: "broadcast", event: "photo", payload: { forged: true } });
        // Frames of a topic are handled in turn: once the leave is answered, the push was handled.
        await writer.unsubscribe();
        await send(server, `user:${ALICE}`, { forged: "no" });
        assert.equal((await photos.next()).forged, "no");
      });

      await t.step("a channel that was left gets nothing more", async () => {
        const client = await server.client({ vsn, token });
        const left = client.channel("room:left", isPrivate);
        const photos = inbox(left, "photo");
        await subscribe(left);
        assert.equal(await left.unsubscribe(), "ok");
        const stayed = client.channel("room:stayed", isPrivate);
        const others = inbox(stayed, "photo");
        await subscribe(stayed);
        await send(server, "room:left", {});
        await send(server, "room:stayed", {});
        await others.next();
        assert.deepEqual(photos.received, []);
      });

      await t.step("a heartbeat is answered", async () => {
        const client = await server.client({ vsn, token });
        await subscribe(client.channel("room:heart", isPrivate));
        const beats: string[] = [];
        client.realtime.onHeartbeat((status) => beats.push(status));
        await client.realtime.sendHeartbeat();
        await eventually(() => beats.includes("ok") || undefined);
      });

      await t.step("presence is empty, Postgres changes are told to be missing", async () => {
        const channel = (await server.client({ vsn, token })).channel("room:extras", isPrivate);
        const states: unknown[] = [];
        channel.on("presence", { event: "sync" }, () => states.push(channel.presenceState()));
        const system = systemInbox(channel);
        channel.on("postgres_changes", { event: "*", schema: "public" }, () => {});
        assert.equal((await subscribe(channel)).status, "SUBSCRIBED");
        assert.deepEqual(await eventually(() => states.shift()), {});
        const { extension, status } = await system.next();
        assert.deepEqual([extension, status], ["postgres_changes", "error"]);
      });

      await t.step("httpSend reaches subscribers", async () => {
        const listening = (await server.client({ vsn, token })).channel("room:http", isPrivate);
        const messages = inbox(listening, "hi");
        await subscribe(listening);
        const sender = await server.client({ vsn });
        await sender.realtime.setAuth(token);
        await sender.channel("room:http", isPrivate).httpSend("hi", { by: "http" });
        assert.deepEqual(await messages.next(), { by: "http" });
      });

      for (const mode of ["fast", "immediate"] as const) {
        await t.step(`sockets outlive a restart of the database (${mode})`, async () => {
          const channel = (await server.client({ vsn, token })).channel(`user:${ALICE}`, isPrivate);
          const photos = inbox(channel, "photo");
          const statuses: string[] = [];
          await new Promise<void>((resolve) =>
            channel.subscribe((status) => {
              statuses.push(status);
              resolve();
            })
          );
          await server.database.restart(mode);
          await send(server, `user:${ALICE}`, { after: mode });
          assert.equal((await photos.next()).after, mode);
          await send(server, `user:${ALICE}`, { after: "again" });
          assert.equal((await photos.next()).after, "again");
          assert.deepEqual(statuses, ["SUBSCRIBED"]);
        });
      }
    } finally {
      await server.stop();
    }
  });
}
