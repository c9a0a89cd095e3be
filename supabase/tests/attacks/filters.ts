import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { type Answer, assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Reaching rows of others by the query language of the Data API. */
export const filters: Theme = {
  name: "queries beyond one's own rows",
  attacks: (world) => [
    ...queries(world).map((query) =>
      attack(query.slice(0, 90), async () => {
        const answer = await world.mallory.send(`/rest/v1/${query}`);
        assert.ok(answer.status < 500, `${answer.status} ${answer.text}`);
        await assertTellsNothingOf(world, answer);
      })
    ),
    ...promptsOfStyles(world),
    ...otherSchemas(world),
    ...changesOfOthers(world),
    ...preferences(world),
  ],
};

/** An answer must not hold what only Alice may know; ids that the request itself names may echo. */
async function assertTellsNothingOf({ stack, alice }: World, { text }: Answer): Promise<void> {
  const [user] = await stack.sql`select email from public.users where id = ${alice.id}`;
  for (const mark of [user?.email, alice.trainedPath, alice.photoPath, alice.draftPath]) {
    assert.ok(!text.includes(mark), text.slice(0, 500));
  }
}

function queries({ alice }: World): string[] {
  const own = [
    "users",
    "credit_history",
    "models",
    "model_training_images",
    "photo_generation_batches",
    "photos",
  ];
  return [
    ...own.flatMap((table) => {
      const key = table === "users" ? "id" : "user_id";
      return [
        table,
        `${table}?${key}=eq.${alice.id}`,
        `${table}?${key}=in.(${alice.id})`,
        `${table}?${key}=not.is.null&limit=1000&offset=0`,
        `${table}?or=(${key}.eq.${alice.id},${key}.not.is.null)`,
        `${table}?and=(${key}.eq.${alice.id},or(${key}.is.null,${key}.not.is.null))`,
        `${table}?not.or=(${key}.is.null)`,
        `${table}?select=*&order=${key}.desc&limit=1000`,
        `${table}?${key}=neq.${crypto.randomUUID()}`,
        `${table}?${key}=gte.00000000-0000-0000-0000-000000000000`,
        `${table}?select=${key}.count(),count()`,
        `${table}?select=*,users(*)&${key}=eq.${alice.id}`,
      ];
    }),
    "models?select=*,users(*),model_training_images(*),photos(*)",
    "models?select=*,users!inner(*)&users.email=not.is.null",
    "users?select=*,models(*,photos(*,photo_generation_batches!photos_generation_batch_id_fkey(*)))",
    "photos?select=*,models(*,users(*))&models.user_id=not.is.null",
    "styles?select=*,photos(*,users(*))",
    "styles?select=*,photos!inner(*)",
    "generation_models?select=*,photo_generation_batches(*,users(*))",
    "users?select=*,...models(*)",
    "users?select=email::text,id::text",
    "users?select=email:encrypted_password",
    "users?select=auth.users.email",
    "users?select=(select%20email%20from%20auth.users)",
    "users?select=*,auth.users(*)",
    "users?select=*&email=like.*@*",
    "users?email=ilike.*&id=not.is.null",
    "users?email=match..*",
    "model_training_images?image_url=like.training*",
    "model_training_images?image_url=fts.training",
    "photos?url=ilike.*generated*",
    "photos?styles->>0=is.null",
  ];
}

/** What Gemini is asked for is the operator's alone: not to be read, sorted by or guessed at. */
function promptsOfStyles({ mallory: { send } }: World): Attack[] {
  return [
    "styles",
    "styles?select=prompt",
    "styles?select=id,words:prompt",
    "styles?select=id,prompt::text",
    "styles?select=id&prompt=like.Classic*",
    "styles?select=id&or=(prompt.ilike.*lens*,id.eq.none)",
    "styles?select=id&order=prompt",
    "photos?select=id,styles(prompt)",
    "style_texts?select=locale,styles(*)",
    "style_texts?select=locale,styles!inner(id)&styles.prompt=like.Classic*",
  ].map((query) =>
    attack(query, async () => assertRefused(await send(`/rest/v1/${query}`), 401, 403))
  );
}

function otherSchemas({ mallory: { send } }: World): Attack[] {
  const tables = {
    auth: ["users", "sessions", "refresh_tokens", "identities"],
    private: [
      "settings",
      "generation_queue",
      "training_queue",
      "storage_removals",
      "provider_pace",
    ],
    admin: ["stuck_work", "failures", "costs", "credit_check"],
    storage: ["objects", "buckets"],
    vault: ["secrets", "decrypted_secrets"],
    net: ["http_request_queue", "_http_response"],
    cron: ["job", "job_run_details"],
    realtime: ["messages"],
    pg_catalog: ["pg_authid", "pg_shadow", "pg_stat_activity", "pg_settings"],
    information_schema: ["tables"],
    supabase_migrations: ["schema_migrations"],
  };
  return Object.entries(tables).flatMap(([schema, names]) =>
    names.map((name) =>
      attack(`${schema}.${name}`, async () => {
        for (
          const answer of await Promise.all([
            send(`/rest/v1/${name}`, { headers: { "accept-profile": schema } }),
            send(`/rest/v1/${schema}.${name}`),
            send(`/rest/v1/${name}`, json("POST", {}, { "content-profile": schema })),
            send(`/rest/v1/${name}?id=not.is.null`, {
              method: "DELETE",
              headers: { "content-profile": schema, "accept-profile": schema },
            }),
          ])
        ) assertRefused(answer, 403, 404, 406);
      })
    )
  );
}

/** Writing with a filter that matches rows of others: allowed, and without effect. */
function changesOfOthers({ mallory: { send }, alice }: World): Attack[] {
  const patches: [table: string, body: Record<string, unknown>, key: string][] = [
    ["users", { name: "Pwned" }, `id=eq.${alice.id}`],
    ["models", { name: "Pwned" }, `id=eq.${alice.modelId}`],
    ["models", { name: "Pwned" }, `user_id=eq.${alice.id}`],
    ["models", { name: "Pwned" }, `or=(user_id.eq.${alice.id},id.eq.${alice.modelId})`],
    ["photos", { is_favorite: true }, `id=eq.${alice.photoId}`],
  ];
  const deletions = [
    `models?id=eq.${alice.modelId}`,
    `models?user_id=eq.${alice.id}`,
    `photos?id=eq.${alice.photoId}`,
    `model_training_images?model_id=eq.${alice.draftModelId}`,
  ];
  const assertNoEffect = ({ status, text }: Answer) =>
    assert.ok(text === "" || text === "[]", `${status} ${text}`);
  return [
    ...patches.map(([table, body, key]) =>
      attack(`change ${table}?${key}`, async () => {
        const change = json("PATCH", body, { prefer: "return=representation" });
        assertNoEffect(await send(`/rest/v1/${table}?${key}`, change));
      })
    ),
    ...deletions.map((path) =>
      attack(`delete ${path}`, async () => {
        const headers = { prefer: "return=representation" };
        assertNoEffect(await send(`/rest/v1/${path}`, { method: "DELETE", headers }));
      })
    ),
    attack("PUT another's model", async () => {
      const row = { id: alice.modelId, name: "Pwned", gender: "mujer" };
      assertRefused(await send(`/rest/v1/models?id=eq.${alice.modelId}`, json("PUT", row)));
    }),
  ];
}

function preferences({ mallory: { send }, alice, stack }: World): Attack[] {
  return [
    attack("an exact count of a table", async () => {
      const headers = { prefer: "count=exact" };
      const { headers: answer } = await send("/rest/v1/users?select=id", { headers });
      assert.equal(answer.get("content-range"), "0-0/1");
    }),
    attack("a plan of the query", async () => {
      const headers = { accept: "application/vnd.pgrst.plan+json; options=analyze|verbose" };
      const { text } = await send("/rest/v1/users", { headers });
      assert.ok(!/"Plan"|Seq Scan/.test(text), text);
    }),
    attack("merging into another's rows", async () => {
      const row = { id: alice.id, name: "Pwned" };
      const prefer = "resolution=merge-duplicates,return=representation";
      assertRefused(await send("/rest/v1/users?on_conflict=id", json("POST", row, { prefer })));
    }),
    attack("merging into another's model", async () => {
      const row = { id: alice.modelId, name: "Pwned", gender: "mujer" };
      const prefer = "resolution=merge-duplicates";
      assertRefused(await send("/rest/v1/models?on_conflict=id", json("POST", row, { prefer })));
    }),
    attack("the description of the API", async () => {
      for (const accept of ["application/openapi+json", "application/json", "text/csv"]) {
        const { text } = await send("/rest/v1/", { headers: { accept } });
        assert.ok(!text.includes("generation_queue"), text.slice(0, 300));
      }
    }),
    attack("GraphQL", async () => {
      const query = json("POST", { query: "{ usersCollection { edges { node { email } } } }" });
      assertRefused(await send("/graphql/v1", query), 404, 405);
    }),
    attack("a role in a header", async () => {
      const headers = { "x-role": "service_role", role: "service_role", "x-user-id": alice.id };
      const { text } = await send("/rest/v1/users?select=id", { headers });
      assert.ok(!text.includes(alice.id), text);
      const [{ count } = { count: 0 }] = await stack.sql<{ count: number }[]>`
        select count(*)::integer as count from public.users`;
      assert.ok(count > 1);
    }),
  ];
}
