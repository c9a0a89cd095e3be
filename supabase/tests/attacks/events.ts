import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { PRIVATE, subscribe, withClient } from "./channels.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Telling others what did not happen. */
export const events: Theme = { name: "forged events", attacks: forging };

/** Alice listens; what is forged must not arrive, and what is true must. */
function forging(world: World): Attack[] {
  const { alice, mallory, visitor, stack: { sql } } = world;
  const forged = { id: alice.id, credits: 0, credits_held: 0, forged: true };
  const ways: Record<string, () => Promise<void>> = {
    "over HTTP": async () => {
      const topic = `user:${alice.id}`;
      const body = { messages: [{ topic, event: "credits", payload: forged, private: true }] };
      await mallory.send("/realtime/v1/api/broadcast", json("POST", body));
      await visitor("/realtime/v1/api/broadcast", json("POST", body));
      const path = `/realtime/v1/api/broadcast/${topic}/events/credits?private=true`;
      await mallory.send(path, json("POST", forged));
    },
    "over HTTP by herself": async () => {
      const topic = `user:${alice.id}`;
      const body = { messages: [{ topic, event: "credits", payload: forged, private: true }] };
      await alice.send("/realtime/v1/api/broadcast", json("POST", body));
    },
    "as a public message": async () => {
      const topic = `user:${alice.id}`;
      const body = { messages: [{ topic, event: "credits", payload: forged, private: false }] };
      await mallory.send("/realtime/v1/api/broadcast", json("POST", body));
    },
    "over a WebSocket": () =>
      withClient(world, mallory.token, async (client) => {
        const channel = client.channel(`user:${alice.id}`, PRIVATE);
        await subscribe(channel);
        await channel.send({ type: "broadcast", event: "credits", payload: forged });
        const own = client.channel(`user:${mallory.id}`, PRIVATE);
        await subscribe(own);
        await own.send({ type: "broadcast", event: "credits", payload: forged });
      }),
    "into the table": async () => {
      const row = { topic: `user:${alice.id}`, extension: "broadcast", payload: forged };
      const headers = { "content-profile": "realtime" };
      assertRefused(await mallory.send("/rest/v1/messages", json("POST", row, headers)));
      const call = { payload: forged, event: "credits", topic: `user:${alice.id}` };
      assertRefused(await mallory.send("/rest/v1/rpc/send", json("POST", call, headers)));
    },
  };
  return Object.entries(ways).map(([way, forge]) =>
    attack(`a forged event ${way}`, () =>
      withClient(world, alice.token, async (client) => {
        const heard: Record<string, unknown>[] = [];
        const channel = client.channel(`user:${alice.id}`, PRIVATE)
          .on("broadcast", { event: "*" }, ({ payload }) => heard.push(payload));
        assert.equal(await subscribe(channel), "SUBSCRIBED");
        await forge();
        await sql`select private.send_event(${alice.id}, 'credits', '{"genuine": true}')`;
        await eventually(() => heard.some(({ genuine }) => genuine) || undefined);
        assert.ok(heard.every(({ forged }) => !forged), JSON.stringify(heard));
      }))
  );
}
