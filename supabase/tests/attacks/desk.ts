import assert from "node:assert/strict";
import { type Account, json, sendAs } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { claimsOf, hs256 } from "./forged-tokens.ts";
import { type Answer, assertRefused, type Send } from "./send.ts";
import type { World } from "./world.ts";

/** Sitting down at the operator's desk without being one. */
export const desk: Theme = {
  name: "the operator's desk",
  attacks: (world) => [
    ...withMetadataOfOnesOwn(world),
    ...withMadeUpTokens(world),
    afterRemoval(world),
    notFromHere(world),
  ],
};

/** What of the desk is worth having, each as its caller sends it. */
function doors({ mallory, alice }: World): Record<string, [name: string, body: unknown]> {
  return {
    "credits": ["operator_grant_credits", {
      id: crypto.randomUUID(),
      user_id: mallory.id,
      amount: 1000,
      note: "For me",
    }],
    "an account": ["operator_account", { user: alice.id }],
    "a ledger": ["operator_ledger", { user_id: alice.id }],
    "a setting": ["operator_change_setting", {
      name: "signup_credits",
      value: "100000",
      was: "100",
    }],
    "a style": ["operator_set_style_active", { style_id: "studio-grey", active: false }],
    "an order": ["operator_give_up_batch", { batch_id: alice.batchId }],
    "Gemini": ["operator_pause_model", {
      generation_model_id: "gemini-nano-banana-2.1",
      minutes: 1440,
    }],
    "the log": ["operator_audit", {}],
  };
}

async function tryAll(world: World, send: Send, ...expected: number[]): Promise<void> {
  for (const [what, [name, body]] of Object.entries(doors(world))) {
    const answer = await send(`/rest/v1/rpc/${name}`, json("POST", body));
    assertRefused(answer, ...expected);
    if (answer.status === 403) assert.equal(messageOf(answer), "operators_only", what);
  }
  const picture = await send("/storage/v1/object/style-images/studio-grey-000000000000.jpg", {
    method: "POST",
    headers: { "content-type": "image/jpeg" },
    body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  });
  assertRefused(picture);
}

/** Every function there is, also one that is added tomorrow; of what it is sent nothing matters. */
async function tryEach({ stack }: World, send: Send, expected: number): Promise<void> {
  const functions = await stack.sql<{ name: string; parameters: string[] }[]>`
    select
      proname as name,
      coalesce(proargnames[1 : cardinality(proargtypes)], '{}') as parameters
    from pg_proc
    where pronamespace = 'public'::regnamespace and proname like 'operator\\_%'`;
  assert.ok(functions.length > 25, "the desk has functions");
  for (const { name, parameters } of functions) {
    const body = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
    const answer = await send(`/rest/v1/rpc/${name}`, json("POST", body));
    assert.equal(answer.status, expected, `${name}: ${answer.text}`);
    if (expected === 403) assert.equal(messageOf(answer), "operators_only", name);
  }
}

function messageOf({ text }: Answer): unknown {
  return JSON.parse(text).message;
}

/** What people may write about themselves is never asked. */
function withMetadataOfOnesOwn(world: World): Attack[] {
  const { newcomer, stack: { keys }, send } = world;
  const role = { role: "operator" };
  async function again({ client }: Account): Promise<Send> {
    const { data, error } = await client.auth.refreshSession();
    if (error) throw error;
    return sendAs(send, keys.publishableKey, data.session?.access_token);
  }
  return [
    attack("as anybody", () => tryAll(world, world.mallory.send, 403)),
    attack("each of its functions, as anybody", () => tryEach(world, world.mallory.send, 403)),
    attack("each of its functions, as a visitor", () => tryEach(world, world.visitor, 401)),
    attack("as a visitor", () => tryAll(world, world.visitor, 401)),
    attackThatChanges("a role in the metadata of one's own", async () => {
      const account = await newcomer();
      const { error } = await account.client.auth.updateUser({ data: role });
      assert.equal(error, null, "that is everybody's to write");
      await tryAll(world, await again(account), 403);
    }),
    attackThatChanges("a role in the metadata that is not one's own", async () => {
      const account = await newcomer();
      for (
        const change of [
          { app_metadata: role },
          { raw_app_meta_data: role },
          { data: { app_metadata: role } },
          { role: "operator" },
        ]
      ) await account.send("/auth/v1/user", json("PUT", change));
      await tryAll(world, await again(account), 403);
    }),
    attackThatChanges("signing up as an operator", async () => {
      const password = crypto.randomUUID();
      const email = `${crypto.randomUUID()}@example.com`;
      const answer = await send(
        "/auth/v1/signup",
        json("POST", { email, password, data: role, app_metadata: role }, {
          apikey: keys.publishableKey,
        }),
      );
      const { access_token } = JSON.parse(answer.text);
      await tryAll(world, sendAs(send, keys.publishableKey, access_token), 403);
    }),
  ];
}

/** A token that says so proves nothing without the project's secret, or without the account. */
function withMadeUpTokens(world: World): Attack[] {
  const { mallory, send, stack: { keys } } = world;
  const claims = { ...claimsOf(mallory.token), app_metadata: { role: "operator" } };
  const as = (token: string) => sendAs(send, keys.publishableKey, token);
  const [header = "", , signature = ""] = mallory.token.split(".");
  const changed = btoa(JSON.stringify(claims)).replaceAll("+", "-").replaceAll("/", "_")
    .replaceAll("=", "");
  return [
    attack(
      "a token with another secret",
      () => tryAll(world, as(hs256(claims, "another-project-with-a-long-secret")), 400, 401),
    ),
    attack(
      "a token that was changed",
      () => tryAll(world, as(`${header}.${changed}.${signature}`), 400, 401),
    ),
    attack(
      "a good token that says so of somebody who is none",
      () => tryAll(world, as(hs256(claims, keys.jwtSecret)), 403),
    ),
  ];
}

/** The token of an operator outlives the office by an hour, and opens nothing. */
function afterRemoval(world: World): Attack {
  const { newcomer, stack: { keys, sql }, send } = world;
  return attackThatChanges("with the token of who was an operator", async () => {
    const { id, client } = await newcomer();
    await sql`select admin.make_operator(${id})`;
    const { data } = await client.auth.refreshSession();
    const token = data.session?.access_token ?? "";
    const operator = sendAs(send, keys.publishableKey, token);
    const before = await operator("/rest/v1/rpc/operator_health", json("POST", {}));
    assert.equal(before.status, 200, before.text);
    await sql`select admin.remove_operator(${id})`;
    await tryAll(world, operator, 403);
  });
}

/** The schema behind it is nobody's to reach, an operator's neither. */
function notFromHere(world: World): Attack {
  const { newcomer, stack: { keys, sql }, send } = world;
  return attackThatChanges("the schema behind it, as an operator", async () => {
    const { id, client } = await newcomer();
    await sql`select admin.make_operator(${id})`;
    const { data } = await client.auth.refreshSession();
    const operator = sendAs(send, keys.publishableKey, data.session?.access_token ?? "");
    const schemas = { "content-profile": "admin", "accept-profile": "admin" };
    const answers = await Promise.all([
      operator("/rest/v1/rpc/make_operator", json("POST", { p_email: world.mallory.id }, schemas)),
      operator("/rest/v1/audit", { headers: schemas }),
      operator("/rest/v1/audit", { ...json("PATCH", { note: "x" }, schemas) }),
      operator("/rest/v1/users?id=neq.0", json("PATCH", { credits: 1000 })),
    ]);
    for (const answer of answers) assertRefused(answer);
    // Nor what is written down, whom it names, or more of an account than its credits.
    const grant = (extra: object) =>
      operator(
        "/rest/v1/rpc/operator_grant_credits",
        json("POST", {
          id: crypto.randomUUID(),
          user_id: world.mallory.id,
          amount: 1,
          note: "One",
          ...extra,
        }),
      );
    for (const extra of [{ who: "somebody" }, { operator_id: id }, { balance: 1e6 }]) {
      assertRefused(await grant(extra));
    }
    for (const amount of [1e9, 0, 1.5, "1; --"]) assertRefused(await grant({ amount }));
    await sql`select admin.remove_operator(${id})`;
  });
}
