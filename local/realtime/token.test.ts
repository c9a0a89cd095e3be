import { SignJWT } from "jose";
import assert from "node:assert/strict";
import { hs256Verifier } from "./token.ts";

const SECRET = "a secret of at least 32 characters";
const verify = hs256Verifier(SECRET);

function sign(
  claims: Record<string, unknown>,
  secret = SECRET,
  alg = "HS256",
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(secret));
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

Deno.test("gives the claims of a good token", async () => {
  const claims = { role: "authenticated", sub: "u", exp: inSeconds(60) };
  assert.deepEqual(await verify(await sign(claims)), claims);
});

Deno.test("tells why a token is bad", async () => {
  const good = { role: "authenticated", exp: inSeconds(60) };
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(good))}.`.replaceAll("=", "");
  const cases: [jwt: string, reason: RegExp][] = [
    ["no token", /^MalformedJWT: The token provided is not a valid JWT$/],
    [await sign(good, "another secret of 32 characters!!"), /^JwtSignatureError: /],
    [await sign(good, SECRET, "HS512"), /^JwtSignatureError: /],
    [unsigned, /^(JwtSignatureError|MalformedJWT): /],
    [
      await sign({ ...good, exp: inSeconds(-90) }),
      /^InvalidJWTToken: Token has expired 9\d seconds ago$/,
    ],
    [
      await sign({ role: "anon" }),
      /^InvalidJWTToken: Fields `role` and `exp` are required in JWT$/,
    ],
    [
      await sign({ exp: good.exp }),
      /^InvalidJWTToken: Fields `role` and `exp` are required in JWT$/,
    ],
  ];
  for (const [jwt, reason] of cases) {
    await assert.rejects(verify(jwt), (refusal: { reason: string }) => reason.test(refusal.reason));
  }
});
