import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import type { Answer } from "./send.ts";
import type { World } from "./world.ts";

/** All that a signed-in user may set; a column that is missing here must be refused. */
const MAY_INSERT: Record<string, string[]> = {
  models: ["id", "user_id", "name", "gender", "consent_version"],
  model_training_images: [
    "id",
    "model_id",
    "user_id",
    "image_url",
    "image_order",
    "file_size",
    "file_name",
    "face_box",
  ],
  notice_choices: ["user_id", "mail", "picture"],
};
const MAY_UPDATE: Record<string, string[]> = {
  users: ["name", "avatar_url", "avatar_path", "locale"],
  models: ["name", "consent_version"],
  model_training_images: ["face_box"],
  photos: ["is_favorite"],
  notice_choices: ["user_id", "mail", "picture"],
};
/** What a visitor may read. */
const CATALOGUE = ["styles", "style_texts", "credit_packs"];
const MAY_DELETE = ["models", "model_training_images", "photos", "push_subscriptions"];

/** Setting columns that the product sets: every column of every table, one at a time. */
export const massAssignment: Theme = {
  name: "mass assignment",
  async attacks(world) {
    await fillTables(world);
    const columns = await world.stack.sql<{ table: string; column: string }[]>`
      select table_name as table, column_name as column
      from information_schema.columns where table_schema = 'public'
      order by table_name, ordinal_position
    `;
    const tables = [...new Set(columns.map(({ table }) => table))];
    return [
      ...columns.flatMap(({ table, column }) => [
        ...MAY_INSERT[table]?.includes(column) ? [] : [insert(world, table, column)],
        ...MAY_UPDATE[table]?.includes(column) ? [] : [update(world, table, column)],
      ]),
      ...tables.flatMap((table) => [
        ...MAY_DELETE.includes(table) ? [] : [remove(world, table)],
        visitor(world, table),
      ]),
      ...forAnother(world),
      attackThatChanges("what was put there to be copied goes", () => emptyTables(world)),
    ];
  },
};

/** A row where nobody has left one, so that each column has a value to try. */
async function fillTables({ stack: { sql }, alice: { id } }: World): Promise<void> {
  await sql`insert into public.notice_choices (user_id) values (${id})`;
  await sql`insert into public.retention_clocks (user_id) values (${id})`;
  await sql`
    insert into public.push_subscriptions (user_id, endpoint, p256dh, auth)
    values (
      ${id}, 'https://fcm.googleapis.com/fcm/send/x', ${"B".padEnd(87, "A")}, ${"A".repeat(22)}
    )`;
  await sql`
    insert into public.payments
      (id, user_id, pack_id, kind, credits, amount, currency, starts_at_once_at)
    values (gen_random_uuid(), ${id}, 'portraits-50', 'generation', 50, 900, 'eur', now())`;
}

async function emptyTables({ stack: { sql } }: World): Promise<void> {
  await sql`
    with choices as (delete from public.notice_choices),
      clocks as (delete from public.retention_clocks),
      devices as (delete from public.push_subscriptions)
    delete from public.payments`;
}

/** Postgres says of an identity column that it cannot be set, before it asks who is setting it. */
const GENERATED_ALWAYS = "428C9";

function assertForbidden({ status, text }: Answer, expected = 403): void {
  const { code } = JSON.parse(text);
  if (code === GENERATED_ALWAYS) return;
  assert.deepEqual({ status, code }, { status: expected, code: "42501" }, text);
}

/** A row of a table as it is, so that no value is refused for its type. */
async function rowOf({ stack: { sql } }: World, table: string): Promise<Record<string, unknown>> {
  const [row] = await sql`select to_jsonb(t) as row from ${sql(`public.${table}`)} as t limit 1`;
  assert.ok(row, `${table} is empty`);
  return row.row;
}

function insert(world: World, table: string, column: string): Attack {
  return attack(`insert ${table}.${column}`, async () => {
    const row = await rowOf(world, table);
    const names = [...MAY_INSERT[table] ?? [], column];
    const body = Object.fromEntries(names.map((name) => [name, row[name]]));
    assertForbidden(await world.mallory.send(`/rest/v1/${table}`, json("POST", body)));
  });
}

function update(world: World, table: string, column: string): Attack {
  return attack(`update ${table}.${column}`, async () => {
    const { [column]: value } = await rowOf(world, table);
    const path = `/rest/v1/${table}?${column}=not.is.null`;
    assertForbidden(await world.mallory.send(path, json("PATCH", { [column]: value })));
  });
}

function remove(world: World, table: string): Attack {
  return attack(`delete from ${table}`, async () => {
    const { send } = world.mallory;
    const [column] = Object.keys(await rowOf(world, table));
    assertForbidden(await send(`/rest/v1/${table}?${column}=not.is.null`, { method: "DELETE" }));
  });
}

/** Without a session only the catalogue of styles may be read, and nothing may be written. */
function visitor(world: World, table: string): Attack {
  return attack(`a visitor at ${table}`, async () => {
    const row = await rowOf(world, table);
    const [column = ""] = Object.keys(row);
    const path = `/rest/v1/${table}?${column}=not.is.null`;
    const send = (method: string, body?: unknown) =>
      world.visitor(path, body === undefined ? { method } : json(method, body));
    if (!CATALOGUE.includes(table)) assertForbidden(await send("GET"), 401);
    assertForbidden(await send("POST", row), 401);
    assertForbidden(await send("PATCH", { [column]: row[column] }), 401);
    assertForbidden(await send("DELETE"), 401);
  });
}

/** Rows in somebody else's name, and rows that hang on somebody else's. */
function forAnother({ alice, mallory: { client, draftModelId, id } }: World): Attack[] {
  const image = (name: string) => ({
    image_url: `training/${id}/${name}.jpg`,
    image_order: 2,
    file_size: 8,
    file_name: "x.jpg",
  });
  return [
    attack("a model for another user", async () => {
      const { error } = await client.from("models")
        .insert({ user_id: alice.id, name: "Trojan", gender: "mujer" });
      assert.equal(error?.code, "42501");
    }),
    attack("a model under the id of another's", async () => {
      const { error } = await client.from("models")
        .upsert({ id: alice.modelId, name: "Mine now", gender: "mujer" });
      assert.ok(error);
    }),
    attack("a training image for another user", async () => {
      const { error } = await client.from("model_training_images")
        .insert({ ...image("a"), model_id: draftModelId, user_id: alice.id });
      assert.equal(error?.code, "42501");
    }),
    attack("a training image in another's model", async () => {
      const { error } = await client.from("model_training_images")
        .insert({ ...image("b"), model_id: alice.draftModelId });
      assert.equal(error?.code, "23503");
    }),
    attack("a face in another's photo", async () => {
      const { data } = await client.from("model_training_images")
        .update({ face_box: { x: 0, y: 0, width: 1, height: 1 } })
        .eq("model_id", alice.draftModelId).select().throwOnError();
      assert.deepEqual(data, []);
    }),
    attack("a consent in another's name", async () => {
      const { data } = await client.from("models").update({ consent_version: 1 })
        .eq("id", alice.draftModelId).select().throwOnError();
      assert.deepEqual(data, []);
    }),
    attack("a training image in another's model, in that user's name", async () => {
      const { error } = await client.from("model_training_images")
        .insert({ ...image("c"), model_id: alice.draftModelId, user_id: alice.id });
      assert.ok(error);
    }),
  ];
}
