import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { PRIVATE, subscribe, withClient } from "./channels.ts";
import { claimsOf, hs256 } from "./forged-tokens.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Listening to others, or longer than allowed. */
export const realtime: Theme = {
  name: "other people's events",
  attacks: (world) => [...joining(world), ...staying(world)],
};

function joining(world: World): Attack[] {
  const { alice, mallory } = world;
  const topics = [
    `user:${alice.id}`,
    `user:${alice.id.toUpperCase()}`,
    `user:${alice.id} `,
    ` user:${alice.id}`,
    `realtime:user:${alice.id}`,
    `user:${mallory.id},user:${alice.id}`,
    `user:${mallory.id}/../${alice.id}`,
    `user:${mallory.id}' or true --`,
    "user:*",
    "user:%",
    "user:",
    "user",
    "*",
    "room:1",
    "realtime.messages",
    "public:photos",
    `batch:${alice.batchId}`,
  ];
  return [
    ...topics.map((topic) =>
      attack(
        `join "${topic.replace(alice.id, "alice").replace(mallory.id, "mallory")}"`,
        () =>
          withClient(world, mallory.token, async (client) => {
            assert.equal(await subscribe(client.channel(topic, PRIVATE)), "CHANNEL_ERROR");
          }),
      )
    ),
    attack(
      "join another's channel without a session",
      () =>
        withClient(world, undefined, async (client) => {
          const channel = client.channel(`user:${alice.id}`, PRIVATE);
          assert.equal(await subscribe(channel), "CHANNEL_ERROR");
        }),
    ),
    attack(
      "join another's channel as a public one",
      () =>
        withClient(world, mallory.token, async (client) => {
          assert.equal(await subscribe(client.channel(`user:${alice.id}`)), "CHANNEL_ERROR");
        }),
    ),
    attack(
      "changes of the tables of others",
      () =>
        withClient(world, mallory.token, async (client) => {
          const heard: unknown[] = [];
          const channel = client.channel(`user:${mallory.id}`, PRIVATE)
            .on("postgres_changes", { event: "*", schema: "public", table: "photos" }, (change) => {
              heard.push(change);
            });
          await subscribe(channel);
          await alice.client.rpc("increment_download", { photo_id: alice.photoId }).throwOnError();
          await world.stack.sql`
          update public.photos set download_count = download_count - 1 where id = ${alice.photoId}`;
          assert.deepEqual(heard, []);
        }),
    ),
    attack(
      "a token for a channel, exchanged for another's channel later",
      () =>
        withClient(world, mallory.token, async (client) => {
          const topic = `user:${alice.id}`;
          await subscribe(client.channel(`user:${mallory.id}`, PRIVATE));
          assert.equal(await subscribe(client.channel(topic, PRIVATE)), "CHANNEL_ERROR");
        }),
    ),
    attack("a connection without a key", async () => {
      const path = "/realtime/v1/websocket?vsn=1.0.0";
      for (const query of ["", "&apikey=", "&apikey=x", `&apikey=${mallory.token}`]) {
        assertRefused(await world.send(path + query), 401);
      }
    }),
  ];
}

function staying(world: World): Attack[] {
  const { mallory, stack: { keys, sql } } = world;
  const lifetime = 2;
  return [
    attackThatChanges("a channel kept when the session is over", async () => {
      const exp = Math.floor(Date.now() / 1000) + lifetime;
      const token = hs256({ ...claimsOf(mallory.token), exp }, keys.jwtSecret);
      await withClient(world, token, async (client) => {
        const heard: unknown[] = [];
        const said: { message?: string }[] = [];
        const channel = client.channel(`user:${mallory.id}`, PRIVATE)
          .on("broadcast", { event: "*" }, (message) => heard.push(message))
          .on("system", {}, (payload) => said.push(payload));
        assert.equal(await subscribe(channel), "SUBSCRIBED");
        await eventually(() =>
          said.some(({ message }) => message?.includes("expired")) || undefined
        );
        await sql`select private.send_event(${mallory.id}, 'credits', '{"late": true}')`;
        await world.mallory.client.from("models").select().throwOnError();
        assert.deepEqual(heard, []);
      });
    }),
    attackThatChanges("a channel joined again after signing out", async () => {
      const { client, id } = await world.newcomer();
      const channel = client.channel(`user:${id}`, PRIVATE);
      assert.equal(await subscribe(channel), "SUBSCRIBED");
      await client.auth.signOut();
      await client.removeChannel(channel);
      assert.equal(await subscribe(client.channel(`user:${id}`, PRIVATE)), "CHANNEL_ERROR");
      await client.removeAllChannels();
    }),
    attackThatChanges("a session renewed after signing out everywhere", async () => {
      const { client } = await world.newcomer();
      const { data } = await client.auth.getSession();
      await client.auth.signOut({ scope: "global" });
      const { error } = await client.auth.refreshSession({
        refresh_token: data.session?.refresh_token ?? "",
      });
      assert.equal(error?.status, 400);
    }),
    attackThatChanges("the session of an account that is gone", async () => {
      const { client: gone, token, id } = await world.newcomer();
      await gone.rpc("delete_account").throwOnError();
      assert.equal((await sql`select from auth.users where id = ${id}`).length, 0);
      await withClient(world, token, async (client) => {
        const bucket = client.storage.from("model-training-images");
        const file = new Blob(["x"], { type: "image/jpeg" });
        assert.ok((await bucket.upload(`training/${id}/back.jpg`, file)).error);
        assert.ok((await client.from("models").insert({ name: "x", gender: "mujer" })).error);
        assert.deepEqual((await client.from("users").select()).data, []);
      });
    }),
  ];
}
