import { Buffer } from "node:buffer";
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import type { World } from "./world.ts";

/** The secret every `supabase start` has, which some people deploy. */
const SECRET_OF_THE_CLI = "super-secret-jwt-token-with-at-least-32-characters-long";

type Claims = Record<string, unknown>;

/** Tokens that claim to be Alice's, or the service role's, and prove nothing; by what is wrong. */
export function forgedTokens(world: World): Record<string, string> {
  const { alice, mallory, stack: { keys } } = world;
  const now = Math.floor(Date.now() / 1000);
  const asAlice: Claims = {
    ...claimsOf(alice.token),
    iat: now,
    exp: now + 3600,
  };
  const asService: Claims = { role: "service_role", iss: "supabase", iat: now, exp: now + 3600 };
  const [header = "", payload = "", signature = ""] = alice.token.split(".");
  const [, , signatureOfMallory = ""] = mallory.token.split(".");
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const publicKey = String(rsa.publicKey.export({ type: "spki", format: "pem" }));
  const jwk = { kty: "oct", k: Buffer.from("attacker").toString("base64url") };
  const rs256 = signingInput({ alg: "RS256", typ: "JWT" }, asAlice);
  const rightSecret = keys.jwtSecret;
  return {
    "signed with another project's secret": hs256(asAlice, "another-project-with-a-long-secret"),
    "signed with the CLI's secret": hs256(asAlice, SECRET_OF_THE_CLI),
    "signed with the publishable key": hs256(asAlice, keys.publishableKey),
    "signed with nothing": hs256(asAlice, ""),
    "the service role, signed with another secret": hs256(asService, "another-secret"),
    "the service role, signed with the CLI's secret": hs256(asService, SECRET_OF_THE_CLI),
    "the service role, unsigned": unsigned("none", asService),
    ...Object.fromEntries(
      ["none", "None", "NONE", "nOnE", ""].map((alg) => [`alg "${alg}"`, unsigned(alg, asAlice)]),
    ),
    "alg none with a signature": `${signingInput({ alg: "none" }, asAlice)}.${signature}`,
    "RS256 with a key of one's own": `${rs256}.${
      sign("sha256", Buffer.from(rs256), rsa.privateKey).toString("base64url")
    }`,
    "HS256 with a public key as secret": hs256(asAlice, publicKey),
    "HS512": hmac("sha512", { alg: "HS512" }, asAlice, rightSecret),
    "kid that leads to an empty file": hs256(asAlice, "", { kid: "../../../../dev/null" }),
    "kid with SQL": hs256(asAlice, "x", { kid: "x' union select 'x" }),
    "a key in the header": hs256(asAlice, "attacker", { jwk }),
    "a link to a key in the header": hs256(asAlice, "x", { jku: "http://127.0.0.1:9/jwks.json" }),
    "an unknown critical extension": hs256(asAlice, rightSecret, { crit: ["x"], x: 1 }),
    "expired": hs256({ ...asAlice, exp: now - 60 }, rightSecret),
    "not valid yet": hs256({ ...asAlice, nbf: now + 600 }, rightSecret),
    "Alice's claims, Mallory's signature": `${header}.${payload}.${signatureOfMallory}`,
    "without its signature": `${header}.${payload}.`,
    "with half its signature": `${header}.${payload}.${signature.slice(0, 20)}`,
    "with claims changed": `${header}.${encode({ ...asAlice, role: "service_role" })}.${signature}`,
    "of two parts": `${header}.${payload}`,
    "of text": "x.y.z",
  };
}

/** A token for these claims, signed with HS256. */
export function hs256(claims: Claims, secret: string, header: Claims = {}): string {
  return hmac("sha256", { alg: "HS256", typ: "JWT", ...header }, claims, secret);
}

/** What a token says. */
export function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

function hmac(hash: string, header: Claims, claims: Claims, secret: string): string {
  const input = signingInput(header, claims);
  return `${input}.${createHmac(hash, secret).update(input).digest("base64url")}`;
}

function unsigned(alg: string, claims: Claims): string {
  return `${signingInput({ alg, typ: "JWT" }, claims)}.`;
}

function signingInput(header: Claims, claims: Claims): string {
  return `${encode(header)}.${encode(claims)}`;
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
