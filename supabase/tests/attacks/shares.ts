import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { json } from "./account.ts";
import { type Attack, attack, attackThatChanges, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

const VISITOR = "00000000-0000-4000-8000-000000000001";
const UNKNOWN = '{"error":{"code":"share_not_found","message":"This link leads to nothing."}}';

/** A share of Alice's whose link the attacker has, and what another, which they have not, shows. */
interface Shares {
  id: string;
  token: string;
  /** What visitors know its portrait by. */
  photo: string;
  url: string;
  secretPhoto: string;
}

/** Getting more out of a link than its page shows, or something without a link. */
export const shares: Theme = {
  name: "links to portraits",
  attacks(world) {
    const it: Shares = { id: "", token: "", photo: "", url: "", secretPhoto: "" };
    return [
      attackThatChanges("looking at a link that Alice has sent", async () => {
        const secret = await share(world);
        Object.assign(it, await share(world), { secretPhoto: secret.photo });
        await world.stack.sql`delete from private.share_visits`;
      }),
      ...guesses(world, it),
      ...beyondTheLink(world, it),
      ...withoutOwning(world, it),
      ballotStuffing(world, it),
      afterItsEnd(world, it),
    ];
  },
};

async function share(world: World): Promise<Omit<Shares, "secretPhoto">> {
  const { alice: { client, photoId } } = world;
  const id = crypto.randomUUID();
  const { data: token } = await client.rpc("create_share", { id, photo_ids: [photoId] })
    .throwOnError();
  return await eventually(async () => {
    const { photos: [photo] } = JSON.parse((await visit(world, { token })).text);
    return photo.url === null ? undefined : { id, token, photo: photo.id, url: photo.url };
  });
}

function visit({ send }: World, body: unknown, headers: Record<string, string> = {}) {
  return send("/functions/v1/visit-share", json("POST", body, headers));
}

/** Every odd or wrong token is answered in the same words. */
function guesses(world: World, it: Shares): Attack[] {
  const odd: Record<string, unknown> = {
    "made up": "A".repeat(32),
    "the right one's beginning": (token: string) => token.slice(0, -1),
    "the right one but for a letter": (token: string) =>
      token.slice(0, -1) + (token.endsWith("A") ? "B" : "A"),
    "the right one in upper case": (token: string) => token.toUpperCase(),
    "the right one and more": (token: string) => `${token}A`,
    "with a line feed": (token: string) => `${token}\n`,
    "with a null": (token: string) => `${token.slice(1)}\u0000`,
    "in a list": (token: string) => [token],
    "in an object": (token: string) => ({ eq: token }),
    "in other letters": "ａ".repeat(32),
    "a path": "../../../../../../../etc/passwd-",
    "SQL": "' or true; --".padEnd(32, "-"),
    "a pattern": "%".repeat(32),
    "a filter": "eq.".padEnd(32, "x"),
    "ten thousand letters": "A".repeat(10_000),
    "a number": 1,
    "null": null,
    "true": true,
    "nothing": undefined,
  };
  return [
    ...Object.entries(odd).map(([flaw, guess]) =>
      attack(`a token that is ${flaw}`, async () => {
        const answer = await visit(world, {
          token: typeof guess === "function" ? guess(it.token) : guess,
          visitor: VISITOR,
        });
        assert.deepEqual([answer.status, answer.text], [404, UNKNOWN]);
      })
    ),
    ...["GET", "PUT", "PATCH", "DELETE"].map((method) =>
      attack(`${method} with the right token`, async () => {
        const path = `/functions/v1/visit-share?token=${it.token}`;
        assertRefused(await world.send(path, { method }), 405);
      })
    ),
    attackThatChanges("guessing from one address", async () => {
      const headers = { "x-forwarded-for": "192.0.2.7" };
      const statuses = await Promise.all(Array.from(
        { length: 130 },
        async (_, guess) =>
          (await visit(world, { token: String(guess).padStart(32, "A") }, headers)).status,
      ));
      assert.equal(statuses.filter((status) => status === 404).length, 120);
      assert.equal(statuses.filter((status) => status === 429).length, 10);
      await world.stack.sql`delete from private.share_visits`;
    }),
  ];
}

function beyondTheLink(world: World, it: Shares): Attack[] {
  const { alice, visitor, send } = world;
  return [
    attackThatChanges("what a link answers leads to nobody", async () => {
      const { text } = await visit(world, { token: it.token, visitor: VISITOR });
      const { data: { user } } = await alice.client.auth.getUser();
      for (const told of [alice.id, alice.photoId, alice.photoPath, it.id, user?.email]) {
        assert.ok(told && !text.includes(told), `${told} is told`);
      }
      assert.deepEqual(Object.keys(JSON.parse(text)).sort(), ["expires_at", "photos"]);
      await world.stack.sql`delete from private.share_visits`;
    }),
    attack("the copy without its signature", async () => {
      const { pathname } = new URL(it.url, "http://localhost");
      assertRefused(await send(pathname), 400);
      assertRefused(await send(pathname.replace("/sign/", "/public/")), 400);
      assertRefused(await visitor(pathname.replace("/sign/", "/authenticated/")), 400);
    }),
    attack("the signature of one object for another", async () => {
      const [, query] = it.url.split("?");
      const path = `/storage/v1/object/sign/generated-photos/${alice.photoPath}?${query}`;
      assertRefused(await send(path), 400);
    }),
    attack("what is in the bucket", async () => {
      const body = json("POST", { prefix: "", limit: 100 });
      const { text } = await visitor("/storage/v1/object/list/shared-photos", body);
      assert.doesNotMatch(text, /webp/);
    }),
    attackThatChanges("a heart for a portrait that the link does not show", async () => {
      for (const photo of [it.secretPhoto, alice.photoId, crypto.randomUUID()]) {
        const answer = await visit(world, {
          token: it.token,
          visitor: VISITOR,
          photo,
          hearted: true,
        });
        assert.deepEqual([answer.status, answer.text], [404, UNKNOWN]);
      }
      const [row] = await world.stack.sql`select from private.share_hearts`;
      assert.equal(row, undefined);
      await world.stack.sql`delete from private.share_visits`;
    }),
  ];
}

function withoutOwning({ mallory, alice }: World, it: Shares): Attack[] {
  const create = (body: object) =>
    mallory.send(
      "/rest/v1/rpc/create_share",
      json("POST", { id: crypto.randomUUID(), ...body }),
    );
  return [
    attack("sharing what is another's", async () => {
      assertRefused(await create({ photo_ids: [alice.photoId] }), 404);
      assertRefused(await create({ photo_ids: [mallory.photoId, alice.photoId] }), 404);
    }),
    attack("taking over the share of another", async () => {
      assertRefused(await create({ id: it.id, photo_ids: [mallory.photoId] }), 409);
    }),
    attack("a link for ever, for nothing or for too much", async () => {
      const photo_ids = [mallory.photoId];
      for (const days of [0, -1, 91, 1e9]) assertRefused(await create({ photo_ids, days }), 422);
      assertRefused(await create({ photo_ids: [] }), 422);
      assertRefused(
        await create({ photo_ids: Array.from({ length: 21 }, () => crypto.randomUUID()) }),
        422,
      );
      assertRefused(await create({ photo_ids: [[mallory.photoId]] }), 422);
    }),
    attack("revoking the share of another", async () => {
      const answer = await mallory.send("/rest/v1/rpc/revoke_share", json("POST", { id: it.id }));
      assert.equal(answer.status, 204, "it is not said whether there is one");
    }),
    attack("listing the shares of others", async () => {
      const { text } = await mallory.send("/rest/v1/rpc/shares", json("POST", {}));
      assert.deepEqual(JSON.parse(text), []);
    }),
  ];
}

/** Who draws a new number each time votes as often as the minute allows, and no more counts than that. */
function ballotStuffing(world: World, it: Shares): Attack {
  return attackThatChanges("ten thousand hearts", async () => {
    const { sql } = world.stack;
    const { token, photo } = it;
    await sql`delete from private.share_visits`;
    const statuses: number[] = [];
    for (let sent = 0; sent < 10_000 && statuses.at(-1) !== 429; sent += 20) {
      const answers = await Promise.all(
        Array.from(
          { length: 20 },
          () => visit(world, { token, photo, hearted: true, visitor: crypto.randomUUID() }),
        ),
      );
      statuses.push(...answers.map(({ status }) => status));
    }
    assert.ok(statuses.every((status) => status === 200 || status === 429), `${statuses}`);
    const [hearts] = await sql<{ counted: number; given: number }[]>`
      select sum(hearts)::integer as counted,
        (select count(*)::integer from private.share_hearts) as given
      from private.share_photos`;
    assert.deepEqual(hearts, { counted: 300, given: 300 });
    await sql`delete from private.share_visits`;
  });
}

function afterItsEnd(world: World, it: Shares): Attack {
  return attackThatChanges("a link and a picture's address once it is revoked", async () => {
    const { id, token, url } = it;
    assert.equal((await world.send(url)).status, 200);
    await world.alice.client.rpc("revoke_share", { id }).throwOnError();
    const answer = await visit(world, { token });
    assert.deepEqual([answer.status, answer.text], [404, UNKNOWN]);
    await eventually(async () => (await world.send(url)).status === 400 || undefined);
  });
}
