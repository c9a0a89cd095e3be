import assert from "node:assert/strict";
import { importJWK, jwtVerify, SignJWT } from "jose";
import { functionEnvironment } from "./environment.ts";

const project = {
  projectId: "p",
  apiUrl: "http://127.0.0.1:1",
  databaseUrl: "postgresql://x",
  keys: { publishableKey: "sb_publishable_x", secretKey: "sb_secret_x", jwtSecret: "s".repeat(40) },
  secrets: {
    GEMINI_API_KEY: "g",
    SUPABASE_URL: "https://elsewhere",
    SUPABASE_OF_MINE: "not allowed",
  },
};

Deno.test("has what hosted sets and the project's secrets, and nothing else of the machine", () => {
  const machine = { HOME: "/home/x", AWS_SECRET_ACCESS_KEY: "leak", DENO_DIR: undefined };
  const environment = functionEnvironment("hello", project, machine);
  assert.equal(environment.SUPABASE_URL, "http://127.0.0.1:1");
  assert.deepEqual(JSON.parse(environment.SUPABASE_SECRET_KEYS ?? ""), { default: "sb_secret_x" });
  assert.equal(environment.GEMINI_API_KEY, "g");
  assert.equal("SUPABASE_OF_MINE" in environment, false, "the prefix is the platform's");
  assert.equal(environment.HOME, "/home/x");
  assert.equal("AWS_SECRET_ACCESS_KEY" in environment, false);
  assert.equal("DENO_DIR" in environment, false);
});

Deno.test("the key set checks the sessions of this project", async () => {
  const { SUPABASE_JWKS = "" } = functionEnvironment("hello", project, {});
  const token = await new SignJWT({ sub: "u" }).setProtectedHeader({ alg: "HS256" })
    .sign(new TextEncoder().encode(project.keys.jwtSecret));
  const [key] = JSON.parse(SUPABASE_JWKS).keys;
  const { payload } = await jwtVerify(token, await importJWK(key));
  assert.equal(payload.sub, "u");
});
