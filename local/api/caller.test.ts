import assert from "node:assert/strict";
import { SignJWT } from "jose";
import { type ApiKeys, identify, InvalidToken, verifySession } from "./caller.ts";

const KEYS: ApiKeys = {
  publishableKey: "sb_publishable_one",
  secretKey: "sb_secret_one",
  jwtSecret: "a secret of at least thirty-two characters",
};
const HOUR = 3600;

function token(
  { role = "authenticated", alg = "HS256", secret = KEYS.jwtSecret, lifetime = HOUR } = {},
): Promise<string> {
  return new SignJWT({ role, sub: "somebody" }).setProtectedHeader({ alg })
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
    .sign(new TextEncoder().encode(secret));
}

function request(headers: Record<string, string>): Request {
  return new Request("http://localhost/rest/v1/models", { headers });
}

Deno.test("a session of this project names its user", async () => {
  const bearer = await token();
  const caller = await identify(request({ authorization: `Bearer ${bearer}` }), KEYS);
  assert.equal(caller?.role, "authenticated");
  assert.equal(caller?.claims.sub, "somebody");
});

Deno.test("a session that is forged, expired, of another algorithm or role is none", async () => {
  const bad = {
    "another's secret": await token({ secret: "another secret of thirty-two characters" }),
    expired: await token({ lifetime: -HOUR }),
    "another algorithm": await token({ alg: "HS512" }),
    "a role of the database": await token({ role: "postgres" }),
    unsigned: `${btoa(`{"alg":"none"}`)}.${btoa(`{"role":"service_role"}`)}.`,
    nonsense: "nonsense",
  };
  for (const [what, bearer] of Object.entries(bad)) {
    await assert.rejects(verifySession(bearer, KEYS.jwtSecret), InvalidToken, what);
  }
});

Deno.test("without a session the API key tells the role", async () => {
  const roleOf = async (apikey: string) => (await identify(request({ apikey }), KEYS))?.role;
  assert.equal(await roleOf(KEYS.publishableKey), "anon");
  assert.equal(await roleOf(KEYS.secretKey), "service_role");
  assert.equal(await roleOf("sb_secret_another"), undefined);
  assert.equal(await roleOf("sb_publishable_another"), undefined);
});

Deno.test("a key is no session: as a bearer token it means nothing", async () => {
  const bearer = (key: string) => request({ authorization: `Bearer ${key}` });
  assert.equal(await identify(bearer(KEYS.secretKey), KEYS), undefined);
});
