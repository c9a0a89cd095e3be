import assert from "node:assert/strict";
import fc from "fast-check";
import { SignJWT } from "jose";
import { openTestApi, projectConfig, testKeys, testUrl } from "./testing/api.ts";
import type { TestDatabase } from "./testing/database.ts";
import { until } from "./testing/until.ts";

async function migrate({ sql }: TestDatabase): Promise<void> {
  await sql.unsafe(`
    create type public.look as enum ('smile', 'serious');
    create table public.notes (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null default auth.uid(),
      title text not null check (title <> ''),
      stars int not null default 0,
      looks public.look[] not null default '{}',
      options jsonb not null default '{}',
      big bigint,
      created_at timestamptz not null default now()
    );
    create unique index on public.notes (user_id, title);
    alter table public.notes enable row level security;
    create policy own on public.notes to authenticated
      using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
    grant select, delete on public.notes to authenticated;
    grant insert (id, title, looks, options, big), update (title) on public.notes to authenticated;
    grant all on public.notes to service_role;

    create table public.numbers (n int primary key);
    alter table public.numbers enable row level security;
    create policy everyone on public.numbers for select using (true);
    grant select on public.numbers to anon, authenticated;
    insert into public.numbers select generate_series(1, 1500);

    create table public.users (
      id uuid primary key references auth.users on delete cascade,
      rank int not null default 3,
      chief uuid references public.users
    );
    create table public.letters (
      id int primary key,
      sender uuid references public.users,
      receiver uuid references public.users,
      text text default 'none'
    );
    create table public.stamps (id int primary key, letter int references public.letters);
    create table public.tags (id int primary key);
    create table public.letter_tags (
      letter int references public.letters, tag int references public.tags,
      primary key (letter, tag)
    );
    grant select, insert, update on public.users, public.letters, public.stamps, public.tags,
      public.letter_tags to service_role;
    create function public.change_all(text text) returns setof public.letters
    language sql as $$ update public.letters set text = change_all.text returning * $$;
    create function public.change_one(text text) returns public.letters
    language sql as $$ update public.letters set text = change_one.text returning * $$;

    create table public.kinds (
      whole int, large bigint, number numeric, flag boolean, word text, id uuid, look public.look,
      day date, moment timestamptz, data jsonb, raw json,
      wholes int[], flags boolean[], words text[], ids uuid[], looks public.look[], several jsonb[]
    );
    grant select, insert, update on public.kinds to service_role;
    create function public.echo(
      whole int default null, large bigint default null, number numeric default null,
      flag boolean default null, word text default null, id uuid default null,
      look public.look default null, day date default null, moment timestamptz default null,
      data jsonb default null, raw json default null,
      wholes int[] default null, flags boolean[] default null, words text[] default null,
      ids uuid[] default null, looks public.look[] default null, several jsonb[] default null
    )
    returns jsonb language sql as $$
      select to_jsonb(row(whole, large, number, flag, word, id, look, day, moment, data, raw, wholes,
        flags, words, ids, looks, several)::public.kinds)
    $$;

    create function public.whoami() returns uuid language sql stable
      return (select auth.uid());
    create function public.add_note(title text, looks public.look[], options jsonb, big bigint)
    returns public.notes language sql as $$
      insert into public.notes (title, looks, options, big)
      values (add_note.title, add_note.looks, add_note.options, add_note.big) returning *
    $$;
    create function public.my_notes("limit" int default 10) returns setof public.notes
    language sql stable as $$ select * from public.notes order by title limit "limit" $$;
    create function public.counted(since uuid[]) returns table (id uuid, total bigint)
    language sql as $$ select unnest(since), 9007199254740993 $$;
    create function public.spend(amount int) returns void language plpgsql as $$
    begin
      raise exception 'insufficient_credits'
        using errcode = 'PT402', detail = amount::text, hint = 'Buy more.';
    end $$;
    create function public.write_then_fail(note uuid) returns void language plpgsql as $$
    begin
      update public.notes set title = 'changed' where id = note;
      raise exception 'no' using errcode = 'PT409';
    end $$;
    create function public.nap() returns void language sql as $$ select pg_sleep(60) $$;
    create function public.secret() returns int language sql return 42;
    revoke execute on all functions in schema public from public;
    grant execute on function public.whoami, public.add_note, public.my_notes, public.counted,
      public.spend, public.write_then_fail, public.nap to authenticated, service_role;
    grant execute on function public.change_all, public.change_one, public.echo to service_role;
  `);
}

Deno.test("REST", async (t) => {
  await using stack = await openTestApi(migrate);
  const alice = await stack.newUser("alice@example.com");
  const bob = await stack.newUser("bob@example.com");
  const admin = stack.client(testKeys.secretKey);
  await admin.from("users").insert([{ id: alice.id }, { id: bob.id }]);
  const grants = () =>
    stack.database.sql`
      select table_name, column_name, grantee, privilege_type
      from information_schema.column_privileges
      where table_schema = 'public' and grantee in ('anon', 'authenticated', 'service_role')
      order by 1, 2, 3, 4
    `;
  const grantsBefore = await grants();

  let id = "";
  await t.step("inserts, reads, changes and deletes what is the user's own", async () => {
    const inserted = await alice.client.from("notes")
      .insert({ title: "one", looks: ["smile"], options: { a: [1, null] } })
      .select().single();
    assert.equal(inserted.error, null);
    assert.equal(inserted.status, 201);
    id = inserted.data.id;
    assert.equal(inserted.data.user_id, alice.id);
    assert.deepEqual(inserted.data.looks, ["smile"]);
    assert.deepEqual(inserted.data.options, { a: [1, null] });
    const updated = await alice.client.from("notes").update({ title: "two" }).eq("id", id)
      .select("title").single();
    assert.deepEqual(updated.data, { title: "two" });
    assert.equal((await bob.client.from("notes").select()).data?.length, 0);
    assert.equal((await bob.client.from("notes").delete().eq("id", id).select()).data?.length, 0);
    assert.equal((await admin.from("notes").select()).data?.length, 1);
  });

  await t.step("column grants hold", async () => {
    const stars = await alice.client.from("notes").update({ stars: 5 }).eq("id", id);
    assert.equal(stars.error?.code, "42501");
    assert.equal(stars.status, 403);
    const insert = await alice.client.from("notes").insert({ title: "x", stars: 5 });
    assert.equal(insert.error?.code, "42501");
    const anonymous = await stack.client().from("notes").select();
    assert.equal(anonymous.status, 401);
    assert.equal(anonymous.error?.code, "42501");
  });

  await t.step("row-level security and constraints answer with their codes", async () => {
    const note = { title: "two" };
    const twice = await alice.client.from("notes").insert(note);
    assert.deepEqual([twice.status, twice.error?.code], [409, "23505"]);
    const empty = await alice.client.from("notes").insert({ title: "" });
    assert.deepEqual([empty.status, empty.error?.code], [400, "23514"]);
    const missing = await alice.client.from("nowhere").select();
    assert.deepEqual([missing.status, missing.error?.code], [404, "PGRST205"]);
    const column = await alice.client.from("notes").select("nothing");
    assert.deepEqual([column.status, column.error?.code], [400, "42703"]);
    const none = await alice.client.from("notes").select().eq("title", "none").single();
    assert.deepEqual([none.status, none.error?.code], [406, "PGRST116"]);
    const maybe = await alice.client.from("notes").select().eq("title", "none").maybeSingle();
    assert.deepEqual([maybe.data, maybe.error], [null, null]);
  });

  await t.step("counts exactly and cuts at max_rows", async () => {
    const { maxRows } = projectConfig().api;
    const all = await stack.client().from("numbers").select("n", { count: "exact" }).order("n");
    assert.equal(all.count, 1500);
    assert.equal(all.data?.length, maxRows);
    const page = await stack.client().from("numbers").select("n").order("n").range(10, 12);
    assert.deepEqual(page.data, [{ n: 11 }, { n: 12 }, { n: 13 }]);
    const head = await stack.client().from("numbers").select("*", { count: "exact", head: true });
    assert.equal(head.count, 1500);
    const some = await stack.client().from("numbers").select("n").in("n", [3, 5]).order("n");
    assert.deepEqual(some.data, [{ n: 3 }, { n: 5 }]);
  });

  await t.step("calls functions: scalar, composite, set, table", async () => {
    assert.equal((await alice.client.rpc("whoami")).data, alice.id);
    const composite = await alice.client.rpc("add_note", {
      title: "three",
      looks: ["smile", "serious"],
      options: [{ style: "a" }, { style: "b" }],
      big: 7,
    });
    assert.equal(composite.error, null);
    assert.equal(composite.data.title, "three");
    assert.deepEqual(composite.data.looks, ["smile", "serious"]);
    assert.deepEqual(composite.data.options, [{ style: "a" }, { style: "b" }]);
    const set = await alice.client.rpc("my_notes", { limit: 5 });
    assert.deepEqual(set.data?.map((note: { title: string }) => note.title), ["three", "two"]);
    assert.equal((await alice.client.rpc("my_notes")).data?.length, 2);
    const filtered = await alice.client.rpc("my_notes").eq("title", "two").select("title").single();
    assert.deepEqual(filtered.data, { title: "two" });
    assert.match(set.data?.[0].created_at, /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/);
    const table = await alice.client.rpc("counted", { since: [alice.id, bob.id] });
    assert.deepEqual(table.data?.map((row: { id: string }) => row.id), [alice.id, bob.id]);
  });

  await t.step("keeps JSON as it is, in arguments and in columns", async () => {
    for (const options of [[1, "a", null], { a: { b: [] } }, "text", 5]) {
      const { data } = await alice.client.rpc("add_note", {
        title: JSON.stringify(options),
        looks: [],
        options,
        big: null,
      });
      assert.deepEqual(data.options, options);
      const { data: row } = await alice.client.from("notes").update({ title: "same" })
        .eq("id", data.id).select("options").single();
      assert.deepEqual(row?.options, options);
      const inserted = await alice.client.from("notes").insert({ title: "x", options })
        .select("options").single();
      assert.deepEqual(inserted.data?.options, options);
      await alice.client.from("notes").delete().in("title", ["same", "x"]);
    }
    const kinds = await stack.database
      .sql`select jsonb_typeof(options) as kind from notes order by title`;
    assert.deepEqual(kinds.map((row) => row.kind), ["array", "object"]);
  });

  await t.step(
    "a bulk insert stores null for what a row lacks, unless the default is preferred",
    async () => {
      const letters = [{ id: 1, sender: null, text: "hello" }, { id: 2 }];
      const stored = () => admin.from("letters").select("id,text").order("id");
      const asNull = await admin.from("letters").insert(letters).select("id,text").order("id");
      assert.deepEqual(asNull.data, [{ id: 1, text: "hello" }, { id: 2, text: null }]);
      assert.deepEqual((await stored()).data, asNull.data);
      const again = await admin.from("letters").upsert(
        letters.map(({ id }) => ({ id })).concat([
          { id: 3 },
        ]),
        { defaultToNull: false },
      ).select("id,text").order("id");
      assert.deepEqual(again.data, [...asNull.data ?? [], { id: 3, text: "none" }]);
      const asDefault = await admin.from("letters").insert([{ id: 4, text: "x" }, { id: 5 }], {
        defaultToNull: false,
      }).select("id,text").order("id");
      assert.deepEqual(asDefault.data, [{ id: 4, text: "x" }, { id: 5, text: "none" }]);
      assert.deepEqual((await stored()).data?.slice(3), asDefault.data);
      const keyless = await admin.from("letters").upsert([{ id: 6 }, { text: "x" }], {
        defaultToNull: false,
      });
      assert.deepEqual([keyless.status, keyless.error?.code], [400, "PGRST102"]);
    },
  );

  await t.step("what is refused has changed nothing", async () => {
    const texts = async () => {
      const { data } = await admin.from("letters").select("text").order("id");
      return JSON.stringify(data);
    };
    const before = await texts();
    const letters = admin.from("letters");
    const atMost = (rows: number) => `handling=strict,max-affected=${rows}`;
    for (
      const [refused, status, code] of [
        [
          await admin.rpc("change_all", { text: "y" }).setHeader("prefer", atMost(4)),
          400,
          "PGRST124",
        ],
        [
          await admin.rpc("change_one", { text: "y" }).setHeader("prefer", atMost(4)),
          400,
          "PGRST128",
        ],
        [await admin.rpc("change_all", { text: "y" }).single(), 406, "PGRST116"],
        [
          await letters.update({ text: "y" }).gte("id", 1).setHeader("prefer", atMost(4)),
          400,
          "PGRST124",
        ],
        [await letters.update({ text: "y" }).gte("id", 1).select().single(), 406, "PGRST116"],
      ] as const
    ) {
      assert.deepEqual([refused.status, refused.error?.code], [status, code]);
      assert.equal(await texts(), before, code);
    }
    assert.equal(
      (await admin.rpc("change_all", { text: "z" }).setHeader("prefer", atMost(5))).data?.length,
      5,
    );
    assert.notEqual(await texts(), before);
  });

  await t.step("an embed means one relationship or is refused", async () => {
    const ask = async (table: string, columns: string) => {
      const { status, data, error } = await admin.from(table).select(columns).order("id").limit(1);
      return error ? error.code : status === 200 ? data : status;
    };
    await admin.from("letters").update({ sender: alice.id, receiver: bob.id }).eq("id", 1);
    await admin.from("stamps").insert({ id: 1, letter: 1 });
    const sender = { id: alice.id };
    for (
      const [table, columns, answer] of [
        ["letters", "users!sender(id)", [{ users: sender }]],
        ["letters", "users!letters_sender_fkey(id)", [{ users: sender }]],
        ["letters", "sender(id)", [{ sender }]],
        ["letters", "who:users!sender(id)", [{ who: sender }]],
        ["letters", "stamps(id),tags(id)", [{ stamps: [{ id: 1 }], tags: [] }]],
        ["letters", "letter_tags(tags(id))", [{ letter_tags: [] }]],
        ["stamps", "letters(users!sender(id))", [{ letters: { users: sender } }]],
        ["users", "x:users!chief(id)", [{ x: [] }]],
        ["users", "chief(id)", [{ chief: null }]],
        ["letters", "users(id)", "PGRST201"],
        ["letters", "id(*)", "PGRST201"],
        ["stamps", "letters(users(id))", "PGRST201"],
        ["users", "letters(id)", "PGRST201"],
        ["letters", "nothing(*)", "PGRST200"],
        ["letters", "text(*)", "PGRST200"],
        ["letters", "letters(*)", "PGRST200"],
        ["letters", "stamps!sender(*)", "PGRST200"],
        ["letters", "sender!receiver(*)", "PGRST200"],
        ["stamps", "users(*)", "PGRST200"],
        ["stamps", "letters(letter_tags(stamps(*)))", "PGRST200"],
        ["users", "chief!users(*)", "PGRST200"],
        ["users", "users_chief_fkey(*)", "PGRST200"],
        ["users", "users!users_id_fkey(*)", "PGRST200"],
      ] as const
    ) {
      assert.deepEqual(await ask(table, columns), answer, `${table}?select=${columns}`);
    }
    const whole = await admin.from("letters").select("users!sender(*)").eq("id", 1).single();
    assert.deepEqual(whole.data, { users: { id: alice.id, rank: 3, chief: null } });
  });

  await t.step("an argument that is not of its type is the caller's fault", async () => {
    for (const since of [7, true, [7], "not a list"]) {
      const { status, error } = await alice.client.rpc("counted", { since });
      assert.equal(status, 400, JSON.stringify(since));
      assert.equal(error?.code, "22P02");
    }
  });

  await t.step(
    "a value is of its type as Postgres reads JSON, or refused as Postgres does",
    async () => {
      const { sql } = stack.database;
      const columns = await sql<{ name: string; type: string }[]>`
      select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = 'public.kinds'::regclass and attnum > 0`;
      const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(", ");
      /** Of two mistakes in one value either may be told. */
      const refused = (code: unknown) => `refused as ${String(code).slice(0, 2)}`;
      /** What PostgREST would make of it. */
      const expected = async (values: object) => {
        try {
          const [row] = await sql.unsafe(
            `select to_jsonb(it)::text as value from json_to_record($1::text::json) as it(${types})`,
            [JSON.stringify(values)],
          );
          return JSON.parse(row?.value);
        } catch (error) {
          return refused(error instanceof Error && "code" in error ? error.code : error);
        }
      };
      const column = fc.constantFrom(...columns.map(({ name }) => name));
      const word = fc.constantFrom(
        "",
        "1",
        "-7",
        " 3 ",
        "1e3",
        "0x1F",
        "1.5",
        "NaN",
        "true",
        "on",
        "off",
        "maybe",
        "{}",
        "{1,2}",
        "{a,null}",
        "[1]",
        '["a"]',
        "[0:1]={1,2}",
        "null",
        "smile",
        "frown",
        "2026-02-30",
        "2026-01-31",
        "2026-01-31T09:00:00Z",
        "infinity",
        "6f1b3b0e-7a52-4b0c-9d1e-0a4b5c6d7e8f",
        '"',
        "\\",
        "a,b",
        "é",
      );
      const number = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 1.5, 2 ** 31, 1e300, 1e21));
      const scalar = fc.oneof(word, number, fc.boolean(), fc.constant(null));
      const { value } = fc.letrec((tie) => ({
        value: fc.oneof(
          { maxDepth: 3 },
          scalar,
          fc.array(tie("value"), { maxLength: 3 }),
          fc.array(scalar, { maxLength: 3 }),
          fc.dictionary(fc.constantFrom("a", "type"), tie("value"), { maxKeys: 2 }),
        ),
      }));
      const stored = async (write: () => PromiseLike<{ error: { code: string } | null }>) => {
        const { error } = await write();
        const [row] = await sql`delete from public.kinds returning to_jsonb(kinds)::text as value`;
        return error ? refused(error.code) : JSON.parse(row?.value);
      };
      await fc.assert(
        fc.asyncProperty(column, value, async (column, value) => {
          const values = { [column]: value };
          const wanted = await expected(values);
          const { data, error } = await admin.rpc("echo", values);
          assert.deepEqual(error ? refused(error.code) : data, wanted, "as an argument");
          const inserted = await stored(() => admin.from("kinds").insert(values));
          assert.deepEqual(inserted, wanted, "in a new row");
          await sql`insert into public.kinds default values`;
          const changed = await stored(() => admin.from("kinds").update(values).is("word", null));
          assert.deepEqual(changed, wanted, "in a changed row");
        }),
        { numRuns: 200 },
      );
    },
  );

  await t.step("errcode PTxyz is the status xyz", async () => {
    const { status, error } = await alice.client.rpc("spend", { amount: 3 });
    assert.equal(status, 402);
    const { code, message, details, hint } = error ?? {};
    assert.deepEqual({ code, message, details, hint }, {
      code: "PT402",
      message: "insufficient_credits",
      details: "3",
      hint: "Buy more.",
    });
  });

  await t.step("a function that fails has changed nothing", async () => {
    assert.equal((await alice.client.rpc("write_then_fail", { note: id })).status, 409);
    assert.equal(
      (await alice.client.from("notes").select().eq("title", "changed")).data?.length,
      0,
    );
  });

  await t.step("unknown and forbidden functions", async () => {
    const unknown = await alice.client.rpc("nothing");
    assert.deepEqual([unknown.status, unknown.error?.code], [404, "PGRST202"]);
    const wrong = await alice.client.rpc("spend", { price: 3 });
    assert.deepEqual([wrong.status, wrong.error?.code], [404, "PGRST202"]);
    const forbidden = await alice.client.rpc("secret");
    assert.deepEqual([forbidden.status, forbidden.error?.code], [403, "42501"]);
    const anonymous = await stack.client().rpc("whoami");
    assert.deepEqual([anonymous.status, anonymous.error?.code], [401, "42501"]);
  });

  await t.step("only the exposed schemas can be reached", async () => {
    const auth = await admin.schema("auth").from("users").select();
    assert.deepEqual([auth.status, auth.error?.code], [406, "PGRST106"]);
    for (const name of ["auth.users", "storage.objects"]) {
      assert.equal((await admin.from(name).select()).status, 404);
    }
    assert.equal((await stack.api.fetch(new Request(`${testUrl}/_system/info`))).status, 404);
  });

  await t.step("refuses sessions that are forged, expired or of no role", async () => {
    const sign = (claims: Record<string, unknown>, secret = testKeys.jwtSecret) =>
      new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(
        new TextEncoder().encode(secret),
      );
    const none = `${btoa('{"alg":"none"}')}.${btoa('{"role":"service_role"}')}.`;
    for (
      const token of [
        none,
        await sign({ role: "service_role" }, "another secret of thirty-two characters"),
        await sign({ role: "service_role", exp: 1 }),
        await sign({ role: "supabase_admin" }),
        await sign({ role: "postgres" }),
      ]
    ) {
      const response = await stack.api.fetch(
        new Request(`${testUrl}/rest/v1/notes`, {
          headers: { apikey: testKeys.publishableKey, authorization: `Bearer ${token}` },
        }),
      );
      assert.equal(response.status, 401, await response.text());
    }
  });

  await t.step("a session that names no role is anonymous", async () => {
    const sign = new SignJWT({ sub: alice.id }).setProtectedHeader({ alg: "HS256" });
    const token = await sign.sign(new TextEncoder().encode(testKeys.jwtSecret));
    const headers = { apikey: testKeys.publishableKey, authorization: `Bearer ${token}` };
    for (const [path, status] of [["numbers?n=eq.1", 200], ["notes", 401]]) {
      const request = new Request(`${testUrl}/rest/v1/${path}`, { headers });
      assert.equal((await stack.api.fetch(request)).status, status);
    }
  });

  await t.step("needs an API key", async () => {
    const request = new Request(`${testUrl}/rest/v1/numbers`);
    assert.equal((await stack.api.fetch(request)).status, 401);
    const browser = new Request(`${testUrl}/rest/v1/numbers`, {
      headers: { apikey: testKeys.secretKey, "user-agent": "Mozilla/5.0 (X11)" },
    });
    assert.equal((await stack.api.fetch(browser)).status, 401);
  });

  await t.step("learns of a new table by itself", async () => {
    await stack.database.sql`create table public.later (a int)`;
    await stack.database.sql`grant select on public.later to service_role`;
    await until(async () => (await admin.from("later").select()).status === 200);
  });

  await t.step("grants are as the migration left them", async () => {
    const later = (row: { table_name: string }) => row.table_name !== "later";
    const now = (await grants()).filter((row) => later({ table_name: row.table_name }));
    assert.deepEqual(now, [...grantsBefore]);
    const defaults = await stack.database.sql`select * from pg_default_acl`;
    assert.deepEqual([...defaults], []);
  });

  await t.step("serves many at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => alice.client.rpc("my_notes")),
    );
    assert(answers.every(({ data }) => data?.length === 2));
  });

  await t.step("requests on their way when the database crashes end with 503", async () => {
    for (let round = 0; round < 3; round++) {
      const naps = Array.from({ length: 12 }, () => alice.client.rpc("nap"));
      const statuses = Promise.all(naps.map(async (nap) => (await nap).status));
      await until(async () => {
        const [row] = await stack.database.sql`
          select count(*) from pg_stat_activity where wait_event = 'PgSleep'
        `;
        return Number(row?.count) === 10;
      });
      await stack.database.stop();
      const answers = await statuses;
      assert.deepEqual([...new Set(answers)], [503]);
      await stack.database.restart();
      const after = await Promise.all(
        Array.from({ length: 20 }, () => alice.client.rpc("my_notes")),
      );
      assert.deepEqual([...new Set(after.map(({ status }) => status))], [200]);
    }
  });

  await t.step("answers 503 while the database is down and recovers by itself", async () => {
    await stack.database.stop();
    const started = performance.now();
    for (let attempt = 0; attempt < 10; attempt++) {
      for (const path of ["/rest/v1/notes", "/auth/v1/user", "/storage/v1/object/x/y"]) {
        const headers = { apikey: testKeys.publishableKey, authorization: `Bearer ${alice.token}` };
        const response = await stack.api.fetch(new Request(`${testUrl}${path}`, { headers }));
        assert.equal(response.status, 503, path);
        await response.body?.cancel();
      }
    }
    await stack.database.restart();
    assert.equal((await alice.client.from("notes").select()).data?.length, 2);
    assert.equal((await alice.client.auth.getUser()).data.user?.id, alice.id);
    assert(performance.now() - started < 15_000, "it waits ever longer to connect again");
  });

  await t.step("nothing went wrong unseen", () => {
    assert.deepEqual(stack.log.filter((line) => !/CONNECT|closed|starting up/i.test(line)), []);
  });
});
