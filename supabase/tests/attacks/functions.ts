import assert from "node:assert/strict";
import { json, sendAs } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

interface DatabaseFunction {
  schema: string;
  name: string;
  /** Input arguments with a value of each one's type. */
  arguments: Record<string, unknown>;
}

/** What a visitor may call, and what a signed-in user may call too. Every other function of every schema must be refused. */
const FOR_EVERYONE = ["product_settings", "receipt", "receipt_lines"];
const FOR_USERS = [
  ...FOR_EVERYONE,
  "add_own_style",
  "add_push_subscription",
  "begin_checkout",
  "cancel_generation_batch",
  "create_generation_batch",
  "create_share",
  "credit_history_by_order",
  "credits_by_month",
  "delete_account",
  "delete_model",
  "delete_own_style",
  "delete_portraits",
  "edit_photo",
  "increment_download",
  "keep_person",
  "keep_portraits",
  "latest_of_styles",
  "leaving_people",
  "leaving_photos",
  "leaving_portraits",
  "note_presence",
  "notice_offers",
  "order_training_images",
  "photo_advice",
  "portraits_by_style",
  "provider_pauses",
  "receipts",
  "rename_own_style",
  "request_free_retry",
  "retention_preview",
  "retry_failed_photos",
  "revoke_share",
  "set_retention",
  "shares",
  "start_training",
  "tell_when_open",
];

/** Calling database functions that are not meant for the caller: all that the catalogue has. */
export const functions: Theme = {
  name: "calling what is not ours to call",
  async attacks(world) {
    const all = await listFunctions(world);
    assert.ok(all.length > 50, "the catalogue was not read");
    const exposed = all.filter(({ schema }) => schema === "public");
    return [
      ...all.filter(({ schema, name }) => schema !== "public" || !FOR_USERS.includes(name))
        .map((it) => asUser(world, it)),
      ...exposed.filter(({ name }) => !FOR_EVERYONE.includes(name))
        .map((it) => asVisitor(world, it)),
      ...withTheIdsOfAnother(world),
    ];
  },
};

async function listFunctions({ stack: { sql } }: World): Promise<DatabaseFunction[]> {
  const rows = await sql<{ schema: string; name: string; names: string[]; values: string[] }[]>`
    select
      function.pronamespace::regnamespace::text as schema, function.proname as name,
      coalesce(function.proargnames[:function.pronargs], '{}') as names,
      array(
        select coalesce(
          (select enumlabel from pg_enum where enumtypid = type order by enumsortorder limit 1),
          format_type(type, null)
        )
        from unnest(function.proargtypes) with ordinality as argument (type, position)
        order by position
      ) as values
    from pg_proc as function
    where function.pronamespace::regnamespace::text in (
      'public', 'private', 'admin', 'net', 'vault', 'cron', 'storage', 'auth', 'realtime'
    )
      and function.prorettype <> 'trigger'::regtype
      and function.prokind = 'f'
    order by 1, 2
  `;
  return rows.map(({ schema, name, names, values }) => ({
    schema,
    name,
    arguments: Object.fromEntries(names.map((argument, index) => [
      argument || `argument_${index}`,
      valueOf(values[index] ?? ""),
    ])),
  }));
}

/** A value of a type; an enum is given by its first value. */
function valueOf(type: string): unknown {
  if (type.endsWith("[]")) return [];
  switch (type) {
    case "uuid":
      return crypto.randomUUID();
    case "boolean":
      return true;
    case "integer":
    case "bigint":
    case "real":
      return 1;
    case "jsonb":
      return {};
    case "timestamp with time zone":
      return "2030-01-01T00:00:00Z";
  }
  return type;
}

/** By name as it is, and with every header that could choose another schema. */
function asUser({ mallory: { send } }: World, called: DatabaseFunction): Attack {
  return attack(`${called.schema}.${called.name}`, async () => {
    const { schema, name, arguments: body } = called;
    const calls = schema === "public" ? [send(`/rest/v1/rpc/${name}`, json("POST", body))] : [
      send(`/rest/v1/rpc/${name}`, json("POST", body, { "content-profile": schema })),
      send(`/rest/v1/rpc/${name}`, { headers: { "accept-profile": schema } }),
    ];
    for (const answer of await Promise.all(calls)) assertRefused(answer, 403, 404, 405, 406);
  });
}

function asVisitor({ visitor }: World, { name, arguments: body }: DatabaseFunction): Attack {
  return attack(`${name} without a session`, async () => {
    const answer = await visitor(`/rest/v1/rpc/${name}`, json("POST", body));
    assertRefused(answer, 401);
    assert.equal(JSON.parse(answer.text).code, "42501", "it was called, and found nobody");
  });
}

function withTheIdsOfAnother({ stack: { keys }, send, alice, mallory }: World): Attack[] {
  const calls: [name: string, body: Record<string, unknown>, message: string][] = [
    ["start_training", { model_id: alice.draftModelId }, "model_not_found"],
    ["start_training", { model_id: alice.modelId }, "model_not_found"],
    ["create_generation_batch", {
      id: crypto.randomUUID(),
      model_id: alice.modelId,
      style_ids: ["studio-grey"],
    }, "model_not_found"],
    ["retry_failed_photos", { batch_id: alice.batchId }, "batch_not_found"],
    ["cancel_generation_batch", { batch_id: alice.batchId }, "batch_not_found"],
    ["increment_download", { photo_id: alice.photoId }, "photo_not_found"],
    ["request_free_retry", { photo_id: alice.photoId }, "photo_not_found"],
    [
      "edit_photo",
      { id: crypto.randomUUID(), photo_id: alice.photoId, kind: "light", value: "soft" },
      "photo_not_found",
    ],
    ["rename_own_style", { style_id: alice.ownStyleId, name: "Mine now" }, "style_not_found"],
    ["delete_own_style", { style_id: alice.ownStyleId }, "style_not_found"],
  ];
  return [
    ...calls.map(([name, body, message]) =>
      attack(`${name} with the id of another's`, async () => {
        const answer = await mallory.send(`/rest/v1/rpc/${name}`, json("POST", body));
        assertRefused(answer, 404);
        assert.equal(JSON.parse(answer.text).message, message);
      })
    ),
    ...["photo_advice", "latest_of_styles"].map((name) =>
      attack(`${name} about the photos of another`, async () => {
        const body = json("POST", { model_id: alice.modelId });
        const answer = await mallory.send(`/rest/v1/rpc/${name}`, body);
        assert.deepEqual([answer.status, JSON.parse(answer.text)], [200, []]);
      })
    ),
    attack("delete_portraits with the photos of another", async () => {
      const body = json("POST", { photo_ids: [alice.photoId] });
      const answer = await mallory.send("/rest/v1/rpc/delete_portraits", body);
      assert.deepEqual([answer.status, JSON.parse(answer.text)], [200, []]);
    }),
    attack("delete_account with the id of another", async () => {
      const body = { user_id: alice.id, id: alice.id };
      assertRefused(await mallory.send("/rest/v1/rpc/delete_account", json("POST", body)), 404);
    }),
    attack("delete_account with GET, as a link or an image would", async () => {
      assertRefused(await mallory.send("/rest/v1/rpc/delete_account"), 405);
    }),
    attack("the session of another as API key", async () => {
      const answer = await sendAs(send, alice.token)("/rest/v1/models");
      assertRefused(answer, 401);
    }),
    attack("functions for workers with the publishable key as bearer", async () => {
      const asKey = sendAs(send, keys.publishableKey, keys.publishableKey);
      const answer = await asKey("/rest/v1/rpc/claim_photos", json("POST", { limit: 1 }));
      assertRefused(answer, 401);
    }),
  ];
}
