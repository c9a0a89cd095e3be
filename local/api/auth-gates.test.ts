import assert from "node:assert/strict";
import type { Config } from "../config.ts";
import { TEST_SECRET, TEST_TOKEN } from "./auth-captcha.ts";
import { openTestApi, testKeys, testUrl } from "./testing/api.ts";
import type { TestDatabase } from "./testing/database.ts";

const password = "correct horse";

/** Remembers what it is told, and refuses one domain. */
async function addHook({ sql }: TestDatabase): Promise<void> {
  await sql.unsafe(`
    create schema hooks;
    create table hooks.told (event jsonb, by name);
    create function hooks.hear(event jsonb) returns jsonb language plpgsql as $$
    begin
      insert into hooks.told values (event, current_user);
      if event -> 'user' ->> 'email' like '%@spam.test' then
        return '{"error": {"http_code": 403, "message": "not you"}}';
      end if;
      return '{}';
    end $$;
    grant usage on schema hooks to supabase_auth_admin;
    grant insert on hooks.told to supabase_auth_admin;
  `);
}

function withGates(config: Config): Config {
  const beforeUserCreated = "pg-functions://postgres/hooks/hear";
  const captcha = { provider: "turnstile", secret: TEST_SECRET } as const;
  return { ...config, auth: { ...config.auth, beforeUserCreated, captcha } };
}

Deno.test("the gates of Auth", async (t) => {
  await using stack = await openTestApi(addHook, withGates);
  const { auth } = stack.client();
  const options = { captchaToken: TEST_TOKEN };
  const told = async () => await stack.database.sql`select event, by from hooks.told`;

  await t.step("without a person, nobody signs up, signs in or is written to", async () => {
    const email = "ana@example.com";
    const answers = [
      await auth.signUp({ email, password }),
      await auth.signUp({ email, password, options: { captchaToken: "guessed" } }),
      await auth.signInWithPassword({ email, password }),
      await auth.resetPasswordForEmail(email),
      await auth.resend({ type: "signup", email }),
      await auth.signInWithOtp({ email }),
    ];
    assert.deepEqual(new Set(answers.map(({ error }) => error?.code)), new Set(["captcha_failed"]));
    assert.deepEqual([...await told()], []);
  });

  await t.step("the hook hears of an account before it is made, and from where", async () => {
    const response = await stack.api.fetch(
      new Request(`${testUrl}/auth/v1/signup`, {
        method: "POST",
        headers: {
          apikey: testKeys.publishableKey,
          "content-type": "application/json",
          "x-forwarded-for": "203.0.113.7, 10.0.0.1",
        },
        body: JSON.stringify({
          email: "Ana@Example.com",
          password,
          gotrue_meta_security: { captcha_token: TEST_TOKEN },
        }),
      }),
    );
    assert.equal(response.status, 200);
    await response.body?.cancel();
    const [{ event, by } = {}] = await told();
    assert.equal(by, "supabase_auth_admin");
    assert.equal(event.user.email, "ana@example.com");
    assert.equal(event.metadata.ip_address, "203.0.113.7");
  });

  await t.step("of an address that has an account it hears nothing", async () => {
    await auth.signUp({ email: "ana@example.com", password, options });
    assert.equal((await told()).length, 1);
  });

  await t.step("whom it refuses has no account", async () => {
    const { error } = await auth.signUp({ email: "x@spam.test", password, options });
    assert.equal(error?.status, 403);
    assert.equal(error?.message, "not you");
    const users = await stack.database.sql`select email from auth.users`;
    assert.deepEqual(users.map(({ email }) => email), ["ana@example.com"]);
  });

  await t.step("a person signs in, and a session is renewed without asking again", async () => {
    const signIn = await auth.signInWithPassword({ email: "ana@example.com", password, options });
    assert.equal(signIn.error, null);
    assert.equal((await auth.refreshSession()).error, null);
  });
});
