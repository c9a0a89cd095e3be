import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Making others lose what they keep, or reading of what they have deleted. */
export const retention: Theme = {
  name: "clocks and receipts",
  attacks(world) {
    return [
      ...othersClocks(world),
      othersPortraits(world),
      ...guessedReceipts(world),
      othersReceipt(world),
      unsignedReceipts(world),
    ];
  },
};

/** Rows of others are not written, whatever names whose they are. */
function othersClocks(world: World): Attack[] {
  const { alice, mallory } = world;
  const row = { user_id: alice.id, portraits: "seven_days", photos: "seven_days" };
  return [
    ["by an insert", "/rest/v1/retention_clocks", "POST", row],
    ["by an upsert", "/rest/v1/retention_clocks?on_conflict=user_id", "POST", row],
    ["by an update", `/rest/v1/retention_clocks?user_id=eq.${alice.id}`, "PATCH", row],
    ["by a delete", `/rest/v1/retention_clocks?user_id=eq.${alice.id}`, "DELETE", undefined],
    ["by a parameter that there is not", "/rest/v1/rpc/set_retention", "POST", {
      ...row,
      p_user_id: alice.id,
    }],
  ].map(([how, path, method, body]) =>
    attack(`setting Alice's clocks ${how}`, async () => {
      assertRefused(await mallory.send(path as string, json(method as string, body)));
    })
  );
}

/** Of hers nobody keeps or counts anything, so that "not yours" says no more than "not there". */
function othersPortraits({ alice, mallory: { send } }: World): Attack {
  return attack("keeping Alice's portraits and people, and looking when they leave", async () => {
    const kept = await send(
      "/rest/v1/rpc/keep_portraits",
      json("POST", { photo_ids: [alice.photoId] }),
    );
    assert.deepEqual(JSON.parse(kept.text), 0);
    assertRefused(
      await send(
        "/rest/v1/rpc/keep_person",
        json("POST", { model_id: alice.modelId }),
      ),
    );
    for (const name of ["leaving_portraits", "leaving_photos", "leaving_people"]) {
      const { text } = await send(`/rest/v1/rpc/${name}`, json("POST", {}));
      assert.deepEqual(JSON.parse(text), [], name);
    }
  });
}

/** A token is right or leads to nothing, in the same words. */
function guessedReceipts({ visitor }: World): Attack[] {
  const odd: Record<string, unknown> = {
    "made up": "A".repeat(32),
    "empty": "",
    "a pattern": "%",
    "nothing": null,
    "very long": "A".repeat(100_000),
    "SQL": "' or true --",
  };
  return Object.entries(odd).map(([what, token]) =>
    attack(`reading a receipt by a token that is ${what}`, async () => {
      for (const name of ["receipt", "receipt_lines"]) {
        const { text } = await visitor(`/rest/v1/rpc/${name}`, json("POST", { token }));
        assert.deepEqual(JSON.parse(text), [], name);
      }
    })
  );
}

/** Who is not signed in has the receipt of a link, and no list of any. */
function unsignedReceipts({ visitor }: World): Attack {
  return attack("the receipts of everybody, and the tables behind them", async () => {
    assertRefused(await visitor("/rest/v1/rpc/receipts", json("POST", {})), 401);
    for (const table of ["receipts", "receipt_files"]) {
      assertRefused(await visitor(`/rest/v1/${table}?select=*`), 404);
      const headers = { "accept-profile": "private" };
      assertRefused(await visitor(`/rest/v1/${table}?select=*`, { headers }), 406);
    }
  });
}

/** The id of a receipt, were it known, gives its token to nobody but its owner. */
function othersReceipt(world: World): Attack {
  return attackThatChanges("asking for Alice's receipt by its id", async () => {
    const { alice, mallory: { send, modelId } } = world;
    const { data: model } = await alice.client.from("models")
      .insert({ name: "Nobody", gender: "mujer" }).select("id").single().throwOnError();
    const receipt_id = crypto.randomUUID();
    const { data: token } = await alice.client.rpc("delete_model", {
      model_id: model.id,
      receipt_id,
    }).throwOnError();
    for (
      const [name, body] of [
        ["delete_model", { model_id: modelId, receipt_id }],
        ["delete_account", { receipt_id }],
      ] as const
    ) {
      const answer = await send(`/rest/v1/rpc/${name}`, json("POST", body));
      assertRefused(answer);
      assert.doesNotMatch(answer.text, new RegExp(token));
    }
    const { text } = await send("/rest/v1/rpc/receipts", json("POST", {}));
    assert.deepEqual(JSON.parse(text), []);
    await nearMisses(world, token);
  });
}

/** What is almost a token, or a token of something else, is none. */
async function nearMisses({ alice, visitor, send, stack: { sql } }: World, token: string) {
  const shown = async (name: string, body: object): Promise<unknown> =>
    JSON.parse((await visitor(`/rest/v1/rpc/${name}`, json("POST", body))).text);
  assert.equal((await shown("receipt", { token }) as unknown[]).length, 1, "who has it reads it");
  const [row] = await sql<{ stop: string }[]>`select private.stop_token(${alice.id}) as stop`;
  const id = crypto.randomUUID();
  const { data: share } = await alice.client.rpc("create_share", {
    id,
    photo_ids: [alice.photoId],
  }).throwOnError();
  const wrong = {
    "without its end": token.slice(0, -1),
    "with more": `${token}A`,
    "but for a letter": token.slice(0, -1) + (token.endsWith("A") ? "B" : "A"),
    "in lower case": token.toLowerCase(),
    "of a share": share,
    "of an e-mail": row?.stop,
  };
  for (const [flaw, other] of Object.entries(wrong)) {
    for (const name of ["receipt", "receipt_lines"]) {
      assert.deepEqual(await shown(name, { token: other }), [], flaw);
    }
  }
  for (const after of ["", "zz", "%", "' or true --", "f".repeat(100_000)]) {
    assert.ok(Array.isArray(await shown("receipt_lines", { token, after })), after.slice(0, 20));
  }
  const visit = await send("/functions/v1/visit-share", json("POST", { token }));
  assert.equal(visit.status, 404, "nor is it one of a share");
  const stop = await send(`/functions/v1/stop-notices?token=${token}`, { method: "POST" });
  assert.equal(stop.status, 404, "nor one of an e-mail");
  await alice.client.rpc("revoke_share", { id }).throwOnError();
  await sql`delete from private.share_visits`;
}
