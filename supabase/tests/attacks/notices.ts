import assert from "node:assert/strict";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

const UNKNOWN = '{"error":{"code":"link_unknown","message":"This link is not one of ours."}}';

/** What the attacker would like to have. */
interface Wanted {
  /** Tokens of the links in e-mails. */
  alice: string;
  mallory: string;
  /** Of Alice's device. */
  endpoint: string;
}

/** Turning off, reading or taking over the notices of others, and having them sent somewhere else. */
export const notices: Theme = {
  name: "notices",
  async attacks(world) {
    const { alice, mallory, stack: { sql, push, keys } } = world;
    const { endpoint, p256dh, auth } = push.subscribe(keys.vapidKeys.publicKey);
    const [tokens] = await sql<{ alice: string; mallory: string }[]>`
      select
        private.stop_token(${alice.id}) as alice, private.stop_token(${mallory.id}) as mallory`;
    assert.ok(tokens);
    const wanted: Wanted = { ...tokens, endpoint };
    return [
      attackThatChanges("looking at the device that Alice has turned on", async () => {
        await alice.client.rpc("add_push_subscription", { endpoint, p256dh, auth }).throwOnError();
        const { data } = await mallory.client.from("push_subscriptions").select("id, endpoint");
        assert.deepEqual(data, []);
      }),
      ...forgedLinks(world, wanted),
      ...devicesOfOthers(world, wanted),
      ...addresses(world),
      attackThatChanges("a link is for one account and one thing", async () => {
        const answer = await post(world, wanted.mallory);
        assert.equal(answer.status, 200);
        const changed = await sql`select user_id, mail, picture from public.notice_choices`;
        assert.deepEqual(Array.from(changed, (row) => ({ ...row })), [
          { user_id: mallory.id, mail: false, picture: false },
        ]);
        await sql`delete from public.notice_choices`;
        // Else it would be told of what comes next.
        await sql`delete from public.push_subscriptions`;
      }),
    ];
  },
};

function post({ send }: World, token: string, headers: HeadersInit = {}) {
  const path = `/functions/v1/stop-notices?${new URLSearchParams({ token })}`;
  return send(path, { method: "POST", body: "List-Unsubscribe=One-Click", headers });
}

function forgedLinks(world: World, { alice, mallory }: Wanted): Attack[] {
  const forged: Record<string, string> = {
    "nothing": "",
    "made up": "A".repeat(48),
    "Alice's without its end": alice.slice(0, -1),
    "Alice's and more": `${alice}A`,
    "Alice's but for a letter": alice.slice(0, -1) + (alice.endsWith("A") ? "B" : "A"),
    "Alice's id with Mallory's proof": alice.slice(0, 20) + mallory.slice(20),
    "Alice's id with another beginning of the proof": alice.slice(0, 22) + mallory.slice(22),
    "in lower case": alice.toLowerCase(),
    "with a line feed": `${alice}\n`,
    "with a null": `${alice.slice(1)}\u0000`,
    "in other letters": "ａ".repeat(48),
    "SQL": "' or true; --".padEnd(48, "-"),
    "a pattern": "%".repeat(48),
    "ten thousand letters": "A".repeat(10_000),
  };
  return [
    ...Object.entries(forged).map(([flaw, token]) =>
      attack(`a link that is ${flaw}`, async () => {
        const answer = await post(world, token);
        assert.deepEqual([answer.status, answer.text], [404, UNKNOWN]);
      })
    ),
    ...["GET", "HEAD"].map((method) =>
      attack(`${method} of Alice's link, as programs that look at mail send it`, async () => {
        const answer = await world.send(`/functions/v1/stop-notices?token=${alice}`, { method });
        assert.equal(answer.status, 303);
      })
    ),
    ...["PUT", "PATCH", "DELETE"].map((method) =>
      attack(`${method} of Alice's link`, async () => {
        const path = `/functions/v1/stop-notices?token=${alice}`;
        assertRefused(await world.send(path, { method }), 405);
      })
    ),
    attack("a link that leads somewhere else", async () => {
      const next = "https://evil.example/".padEnd(48, "a");
      for (const query of [`token=${next}`, `token=${alice}%0d%0aLocation:%20//evil.example`]) {
        const answer = await world.send(`/functions/v1/stop-notices?${query}`);
        assert.equal(answer.status, 404);
      }
    }),
  ];
}

function devicesOfOthers(
  { alice, mallory, stack: { sql } }: World,
  { endpoint }: Wanted,
): Attack[] {
  const { client } = mallory;
  return [
    attack("the keys of a device", async () => {
      const { error } = await alice.client.from("push_subscriptions").select("p256dh, auth");
      assert.equal(error?.code, "42501");
    }),
    attack("Alice's device removed", async () => {
      await client.from("push_subscriptions").delete().eq("endpoint", endpoint);
      const [kept] = await sql`select user_id from public.push_subscriptions`;
      assert.equal(kept?.user_id, alice.id);
    }),
    attack("Alice's device taken over by its address alone", async () => {
      const { error } = await client.rpc("add_push_subscription", {
        endpoint,
        p256dh: `B${"A".repeat(86)}`,
        auth: "A".repeat(22),
      });
      assert.equal(error?.message, "push_subscription_taken");
    }),
    attack("a device in Alice's name", async () => {
      const { error } = await client.from("push_subscriptions").insert({
        user_id: alice.id,
        endpoint: "https://fcm.googleapis.com/fcm/send/mallory",
        p256dh: `B${"A".repeat(86)}`,
        auth: "A".repeat(22),
      });
      assert.equal(error?.code, "42501");
    }),
    attack("e-mails turned off for Alice", async () => {
      const { error } = await client.from("notice_choices")
        .upsert({ user_id: alice.id, mail: false });
      assert.equal(error?.code, "42501");
    }),
    attack("Alice told in Mallory's words", async () => {
      for (const name of ["claim_notices", "stop_mail", "complete_notice"] as const) {
        const { error } = await client.rpc(name, {} as never);
        assert.ok(error, name);
      }
    }),
  ];
}

/** What a function must never be made to call. */
function addresses({ mallory }: World): Attack[] {
  const odd = [
    "http://fcm.googleapis.com/fcm/send/x",
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://localhost/x",
    "https://169.254.169.254/latest/meta-data",
    "https://10.0.0.1/x",
    "https://metadata.google.internal/x",
    "https://fcm.googleapis.com.evil.example/x",
    "https://fcm.googleapis.com@evil.example/x",
    "https://fcm.googleapis.com:22/x",
    "https://fcm.googleapis.com\\@evil.example/x",
    "https://evil.example/https://fcm.googleapis.com/x",
    "https://FCM.googleapis.com/x\r\nHost: evil.example",
    "https://evilpush.apple.com/x",
    "https://push.apple.com.evil.example/x",
    "javascript:alert(1)",
    "file:///etc/passwd",
    `https://fcm.googleapis.com/${"x".repeat(1_000)}`,
  ];
  return odd.map((endpoint) =>
    attack(`a device at ${endpoint.slice(0, 60)}`, async () => {
      const { error } = await mallory.client.rpc("add_push_subscription", {
        endpoint,
        p256dh: `B${"A".repeat(86)}`,
        auth: "A".repeat(22),
      });
      assert.equal(error?.message, "invalid_push_subscription");
    })
  );
}
