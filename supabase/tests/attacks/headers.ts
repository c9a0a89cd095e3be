import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import type { Answer } from "./send.ts";
import type { World } from "./world.ts";

/** What browsers are told: who may read, run, frame and keep which answer. */
export const headers: Theme = {
  name: "headers that protect the browser",
  attacks: (world) => [
    ...acrossOrigins(world),
    ...ofPages(world),
    ...ofAnswers(world),
    ...ofFiles(world),
    ...ofSignIn(world),
  ],
};

const EVIL = "https://attacker.example";

/** Any page may call the API, as on hosted, so no answer may rest on a cookie. */
function acrossOrigins({ mallory, send }: World): Attack[] {
  const doors = [
    "/rest/v1/users",
    "/auth/v1/user",
    "/storage/v1/object/authenticated/model-training-images/x",
    "/functions/v1/generate-photos",
    "/config.json",
    "/",
  ];
  return doors.flatMap((door) => [
    attack(`another origin reads ${door}`, async () => {
      const { headers } = await mallory.send(door, { headers: { origin: EVIL } });
      assert.equal(headers.get("access-control-allow-credentials"), null);
      assert.notEqual(headers.get("access-control-allow-origin"), EVIL);
      assert.equal(headers.get("set-cookie"), null);
    }),
    attack(`another origin asks before it calls ${door}`, async () => {
      const { headers } = await send(door, {
        method: "OPTIONS",
        headers: {
          origin: EVIL,
          "access-control-request-method": "DELETE",
          "access-control-request-headers": "authorization",
        },
      });
      assert.equal(headers.get("access-control-allow-credentials"), null);
      assert.notEqual(headers.get("access-control-allow-origin"), EVIL);
    }),
  ]);
}

function ofPages({ send }: World): Attack[] {
  return ["/", "/dashboard/gallery", "/nowhere"].map((path) =>
    attack(`the page ${path}`, async () => {
      const { headers, text } = await send(path);
      assertCommon({ headers });
      assert.equal(headers.get("x-frame-options"), "DENY");
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(policy, /frame-ancestors 'none'/);
      const inPage = text.match(/Content-Security-Policy" content="([^"]+)"/)?.[1]
        ?.replaceAll("&#39;", "'") ?? "";
      assert.match(inPage, /default-src 'self'/);
      assert.match(inPage, /object-src 'none'/);
      assert.match(inPage, /base-uri 'self'/);
      assert.doesNotMatch(inPage, /script-src[^;]*('unsafe|\*|https?:)/);
      assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)[^>]*>\s*\S/, "an inline script");
      assert.doesNotMatch(text, /\son\w+=/, "an inline handler");
      assert.equal(headers.get("cache-control"), "no-cache");
    })
  );
}

function assertCommon({ headers }: Pick<Answer, "headers">): void {
  assert.equal(headers.get("x-content-type-options"), "nosniff");
  assert.match(headers.get("referrer-policy") ?? "", /strict-origin|no-referrer/);
  assert.equal(headers.get("server"), null);
  assert.equal(headers.get("x-powered-by"), null);
}

function ofAnswers({ mallory: { send } }: World): Attack[] {
  const doors = [
    "/rest/v1/users",
    "/auth/v1/user",
    "/storage/v1/bucket",
    "/nowhere/v1",
    "/rest/v1/x",
  ];
  return doors.map((door) =>
    attack(`the answer of ${door}`, async () => {
      const answer = await send(door);
      assertCommon(answer);
      assert.ok(!/\bat \S+ \(|node_modules|\/work\/|file:\/\//.test(answer.text), answer.text);
      assert.ok(!/public|max-age=[1-9]/.test(answer.headers.get("cache-control") ?? ""));
    })
  );
}

function ofFiles({ mallory, visitor }: World): Attack[] {
  const bucket = "model-training-images";
  const own = `/storage/v1/object/authenticated/${bucket}/${mallory.trainedPath}`;
  return [
    attack("a private photo is kept by nobody on its way", async () => {
      for (const path of [own, own.replace("authenticated/", "")]) {
        const { status, headers } = await mallory.send(path);
        assert.equal(status, 200);
        assert.doesNotMatch(headers.get("cache-control") ?? "", /public|s-maxage/);
        assert.match(headers.get("content-security-policy") ?? "", /sandbox/);
        assertCommon({ headers });
      }
    }),
    attack("a private photo's tag opens nothing", async () => {
      const etag = (await mallory.send(own)).headers.get("etag") ?? "";
      const { status } = await visitor(own, { headers: { "if-none-match": etag } });
      assert.equal(status, 400);
    }),
    attack("a refusal is not kept", async () => {
      const { headers } = await visitor(own);
      assert.equal(headers.get("cache-control"), "no-store");
    }),
    attack("a file name that breaks a header", async () => {
      const name = encodeURIComponent('x"\r\nset-cookie: a=b; filename="y.html');
      const { headers } = await mallory.send(`${own}?download=${name}`);
      assert.equal(headers.get("set-cookie"), null);
      assert.match(headers.get("content-disposition") ?? "", /^attachment/);
    }),
    attack("a portrait's address cannot be guessed", () => {
      assert.match(mallory.photoPath, /\/[0-9a-f-]{36}-[0-9a-f]{12}\.(jpg|png|webp)$/);
      return Promise.resolve();
    }),
  ];
}

/** Nobody learns by trying whether an address has an account. */
function ofSignIn({ visitor, alice }: World): Attack[] {
  const post = async (path: string, body: unknown) => {
    const { status, text } = await visitor(path, json("POST", body));
    return { status, text };
  };
  return [
    attack("a sign-in tells nothing of the address", async () => {
      const { data } = await alice.client.auth.getUser();
      const path = "/auth/v1/token?grant_type=password";
      const [known, unknown] = await Promise.all(
        [data.user?.email, `${crypto.randomUUID()}@example.com`].map((email) =>
          post(path, { email, password: "wrong-password" })
        ),
      );
      assert.equal(known?.status, 400);
      assert.deepEqual(known, unknown);
    }),
    attack("a forgotten password tells nothing of the address", async () => {
      const { data } = await alice.client.auth.getUser();
      const [known, unknown] = await Promise.all(
        [data.user?.email, `${crypto.randomUUID()}@example.com`].map((email) =>
          post("/auth/v1/recover", { email })
        ),
      );
      assert.deepEqual(known, unknown);
    }),
    attack("a password that is too short", async () => {
      const email = `${crypto.randomUUID()}@example.com`;
      const { status } = await post("/auth/v1/signup", { email, password: "1234567" });
      assert.equal(status, 422);
    }),
    attack("a sign-in without a name", async () => {
      const { status } = await post("/auth/v1/signup", {});
      assert.ok(status >= 400 && status < 500, String(status));
    }),
  ];
}
