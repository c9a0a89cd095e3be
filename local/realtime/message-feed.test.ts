import assert from "node:assert/strict";
import { startTestDatabase } from "../extensions/testing/test-database.ts";
import { eventually } from "../testing/eventually.ts";
import { startMessageFeed } from "./message-feed.ts";
import type { Broadcast } from "./subscribers.ts";

Deno.test("the message feed", async (t) => {
  const database = await startTestDatabase();
  const { admin } = database;
  await admin.unsafe(await Deno.readTextFile(new URL("./schema.sql", import.meta.url)));
  const received: Broadcast[] = [];
  const log: string[] = [];
  const feed = startMessageFeed(
    admin,
    (broadcast) => received.push(broadcast),
    (message) => log.push(message),
  );
  const next = async () => (await eventually(() => received.shift())).event;
  const send = (event: string) => admin`select realtime.send('{}', ${event}, 'topic')`;

  try {
    await feed.ready;

    await t.step("public and direct messages of other kinds are left out", async () => {
      await admin`select realtime.send('{}', 'public', 'topic', false)`;
      await admin`
        insert into realtime.messages (topic, extension, event, private)
        values ('topic', 'presence', 'presence', true), ('topic', 'broadcast', null, true)`;
      await send("private");
      assert.equal(await next(), "private");
    });

    await t.step("what commits while the listener is away is caught up, once", async () => {
      for (let round = 1; round <= 5; round += 1) {
        await admin.begin(async (sql) => {
          await sql`
            select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`;
          await sql`select realtime.send('{}', ${`away ${round}`}, 'topic')`;
        });
        assert.equal(await next(), `away ${round}`);
        await send(`back ${round}`);
        assert.equal(await next(), `back ${round}`);
      }
    });

    await t.step("a message over the limit is left out and told of", async () => {
      await admin`
        select realtime.send(jsonb_build_object('text', repeat('x', 262144)), 'big', 'topic')`;
      await send("small");
      assert.equal(await next(), "small");
      assert.match(log.at(-1) ?? "", /a payload of 262\d+ bytes is not sent/);
    });
  } finally {
    await feed.stop();
    await database.stop();
  }
});

Deno.test("messages are kept for three days", async () => {
  const database = await startTestDatabase();
  const { admin } = database;
  await admin.unsafe(await Deno.readTextFile(new URL("./schema.sql", import.meta.url)));
  await admin`
    insert into realtime.messages (topic, extension, inserted_at)
    values ('old', 'broadcast', now() - interval '73 hours'),
      ('young', 'broadcast', now() - interval '71 hours')`;
  const feed = startMessageFeed(admin, () => {}, () => {});
  try {
    await feed.ready;
    assert.deepEqual([...await admin`select topic from realtime.messages`], [{ topic: "young" }]);
  } finally {
    await feed.stop();
    await database.stop();
  }
});
