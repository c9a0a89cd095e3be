import assert from "node:assert/strict";
import postgres from "postgres";
import { startTestDatabase } from "../extensions/testing/test-database.ts";

Deno.test("the schema realtime", async (t) => {
  const database = await startTestDatabase();
  await database.admin.unsafe(
    await Deno.readTextFile(new URL("./schema.sql", import.meta.url)),
  );
  const sql = database.connect("postgres");
  /** Runs as one of the roles of the API and rolls back. */
  const as = async (role: string, run: (sql: postgres.TransactionSql) => Promise<unknown>) => {
    const rolledBack = new Error("rolled back");
    await sql.begin(async (sql) => {
      await sql.unsafe(`set local role ${role}`);
      await run(sql);
      throw rolledBack;
    }).catch((error) => {
      if (error !== rolledBack) throw error;
    });
  };

  try {
    await t.step("a sent message is a row of realtime.messages", async () => {
      await sql.begin(async (sql) => {
        await sql`select realtime.send('{"a": 1}', 'photo', 'user:1')`;
        const [topic] = await sql`select realtime.topic() as topic`;
        assert.equal(topic?.topic, "user:1");
      });
      const [row] = await sql`delete from realtime.messages returning *`;
      const { id, topic, event, payload, extension } = row ?? {};
      assert.deepEqual(
        { topic, event, payload, extension, private: row?.private },
        {
          topic: "user:1",
          event: "photo",
          payload: { a: 1, id },
          extension: "broadcast",
          private: true,
        },
      );
    });

    await t.step("an id in the payload is kept", async () => {
      await sql`select realtime.send('{"id": "mine"}', 'photo', 'user:1')`;
      const [row] = await sql`delete from realtime.messages returning payload`;
      assert.deepEqual(row?.payload, { id: "mine" });
    });

    await t.step("a message that cannot be sent is a warning", async () => {
      const notices: postgres.Notice[] = [];
      const noisy = postgres({
        host: sql.options.host[0],
        port: sql.options.port[0],
        database: sql.options.database,
        username: sql.options.user,
        password: sql.options.pass ?? undefined,
        onnotice: (notice) => notices.push(notice),
      });
      await noisy.begin(async (sql) => {
        await sql`select realtime.send('{}', 'photo', null)`;
        await sql`select 1`;
      });
      await noisy.end();
      assert.equal(notices[0]?.severity, "WARNING");
      assert.match(notices[0]?.message ?? "", /^ErrorSendingBroadcastMessage: /);
    });

    await t.step("a row trigger sends the change", async () => {
      await sql.unsafe(`
        create table note (id int, body text);
        create function tell() returns trigger language plpgsql as $$
        begin
          perform realtime.broadcast_changes(
            'room:1', tg_op, tg_op, tg_table_name, tg_table_schema, new, old);
          return null;
        end $$;
        create trigger tell after insert or update or delete on note
        for each row execute function tell();
        insert into note values (1, 'a');
        update note set body = 'b';
      `);
      const rows = await sql`select payload from realtime.messages order by inserted_at, event`;
      const payloads = rows.map(({ payload: { id: _id, ...payload } }) => payload);
      const common = { table: "note", schema: "public" };
      assert.deepEqual(payloads, [
        { ...common, operation: "INSERT", record: { id: 1, body: "a" }, old_record: null },
        {
          ...common,
          operation: "UPDATE",
          record: { id: 1, body: "b" },
          old_record: { id: 1, body: "a" },
        },
      ]);
      await assert.rejects(
        async () =>
          await sql`
            select realtime.broadcast_changes('t', 'e', 'TRUNCATE', 'n', 'p', null, null)`,
        /Unexpected operation type: TRUNCATE/,
      );
    });

    await t.step("clients see nothing without a policy, and what it lets them see", async () => {
      const count = async (sql: postgres.TransactionSql) =>
        (await sql`
        select from realtime.messages`).length;
      await as("authenticated", async (sql) => assert.equal(await count(sql), 0));
      await sql`
        create policy "room" on realtime.messages for select to authenticated using (
          realtime.topic() = topic
        )`;
      await as("authenticated", async (sql) => {
        await sql`select set_config('realtime.topic', 'room:1', true)`;
        assert.equal(await count(sql), 2);
      });
      await as("anon", async (sql) => assert.equal(await count(sql), 0));
    });

    await t.step("clients write nothing without a policy", async () => {
      for (const role of ["anon", "authenticated"]) {
        await assert.rejects(
          as(role, (sql) =>
            sql`
            insert into realtime.messages (topic, extension) values ('room:1', 'broadcast')`),
          { code: "42501" },
        );
      }
      await as("service_role", (sql) => sql`select realtime.send('{}', 'e', 'room:1')`);
    });

    await t.step("migrations make nothing of their own in the schema", async () => {
      for (
        const statement of [
          "create table realtime.own (id int)",
          "create or replace function realtime.topic() returns text language sql as 'select null'",
          "drop function realtime.send",
          "select realtime._authorize('t', '{}', '{}')",
        ]
      ) {
        await assert.rejects(async () => await sql.unsafe(statement), { code: "42501" });
      }
    });
  } finally {
    await database.stop();
  }
});
