import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeJwt } from "jose";
import type { Config } from "../config.ts";
import { openTestApi, type TestApi, testKeys, testUrl } from "./testing/api.ts";
import type { TestDatabase } from "./testing/database.ts";
import { until } from "./testing/until.ts";

const PASSWORD = "correct horse";

/** A profile made by a trigger, as apps on Supabase have it. */
async function migrate({ sql }: TestDatabase): Promise<void> {
  await sql.unsafe(`
    create table public.profiles (id uuid primary key references auth.users on delete cascade, name text);
    create function public.make_profile() returns trigger language plpgsql security definer
    set search_path = '' as $$
    begin
      insert into public.profiles values (new.id, new.raw_user_meta_data ->> 'name');
      return new;
    end $$;
    create trigger make_profile after insert on auth.users
    for each row execute function public.make_profile();
  `);
}

/** The app lives elsewhere than the API, so that a wrong link shows. */
function adjusted(changes: Partial<Config["auth"]["email"]>): (config: Config) => Config {
  return (config) => ({
    ...config,
    auth: {
      ...config.auth,
      siteUrl: "http://localhost:3000",
      additionalRedirectUrls: ["http://localhost:3000/**"],
      email: { ...config.auth.email, ...changes },
    },
  });
}

Deno.test("Auth", async (t) => {
  await using stack = await openTestApi(migrate, adjusted({}));
  const email = "ana@example.com";
  const ana = stack.client();

  await t.step("signs up, with a profile that knows the name", async () => {
    const { data, error } = await ana.auth.signUp({
      email,
      password: PASSWORD,
      options: { data: { name: "Ana" } },
    });
    assert.equal(error, null);
    assert.equal(data.user?.email, email);
    assert.equal(data.user?.user_metadata.name, "Ana");
    assert.equal(data.session?.token_type, "bearer");
    const [profile] = await stack.database.sql`select name from public.profiles`;
    assert.equal(profile?.name, "Ana");
  });

  await t.step("says in each token what the account's metadata is by then", async () => {
    const client = stack.client();
    const metadata = (token = "") => {
      const { app_metadata, user_metadata } = decodeJwt(token);
      return { app_metadata, user_metadata };
    };
    const { data } = await client.auth.signInWithPassword({ email, password: PASSWORD });
    const before = metadata(data.session?.access_token);
    assert.deepEqual(before.user_metadata, data.user?.user_metadata);
    assert.deepEqual(before.app_metadata, data.user?.app_metadata);
    await stack.database.sql`
      update auth.users set raw_app_meta_data = raw_app_meta_data || '{"role": "operator"}'
      where email = ${email}`;
    const { data: renewed } = await client.auth.refreshSession();
    assert.deepEqual(metadata(renewed.session?.access_token).app_metadata, {
      ...before.app_metadata as object,
      role: "operator",
    });
    assert.equal((await client.auth.getUser()).error, null, "and the token is good");
    await client.auth.updateUser({ data: { role: "operator" } });
    const { data: again } = await client.auth.refreshSession();
    const after = metadata(again.session?.access_token);
    assert.equal(Object(after.user_metadata).role, "operator");
    await stack.database.sql`
      update auth.users set raw_app_meta_data = raw_app_meta_data - 'role' where email = ${email}`;
  });

  await t.step("says what is wrong with a sign-up", async () => {
    const other = stack.client().auth;
    const taken = await other.signUp({ email, password: PASSWORD });
    assert.deepEqual([taken.error?.status, taken.error?.code], [422, "user_already_exists"]);
    const weak = await other.signUp({ email: "b@example.com", password: "1234567" });
    assert.deepEqual([weak.error?.status, weak.error?.code], [422, "weak_password"]);
    const malformed = await other.signUp({ email: "nobody", password: PASSWORD });
    assert.deepEqual([malformed.error?.status, malformed.error?.code], [400, "validation_failed"]);
  });

  await t.step("signs in, and tells a wrong password and an unknown address alike", async () => {
    const client = stack.client().auth;
    assert.equal((await client.signInWithPassword({ email, password: PASSWORD })).error, null);
    for (
      const credentials of [
        { email, password: "wrong horse" },
        { email: "nobody@example.com", password: PASSWORD },
      ]
    ) {
      const { error } = await client.signInWithPassword(credentials);
      assert.deepEqual([error?.status, error?.code], [400, "invalid_credentials"]);
    }
  });

  await t.step("refreshes a session, and a token once spent opens no other", async () => {
    const client = stack.client().auth;
    const { data } = await client.signInWithPassword({ email, password: PASSWORD });
    const first = data.session?.refresh_token ?? "";
    const { data: next, error } = await client.refreshSession();
    assert.equal(error, null);
    assert.notEqual(next.session?.refresh_token, first);
    const unknown = await stack.client().auth.refreshSession({
      refresh_token: crypto.randomUUID(),
    });
    assert.equal(unknown.error?.code, "refresh_token_not_found");
  });

  await t.step("knows the user of a session", async () => {
    assert.equal((await ana.auth.getUser()).data.user?.email, email);
    const { error } = await ana.auth.getUser("no.token.here");
    assert.equal(error?.status, 403);
  });

  await t.step("changes metadata", async () => {
    const { data } = await ana.auth.updateUser({ data: { name: "Ana B." } });
    assert.equal(data.user?.user_metadata.name, "Ana B.");
    const [row] = await stack.database
      .sql`select raw_user_meta_data ->> 'name' as name from auth.users`;
    assert.equal(row?.name, "Ana B.");
  });

  await t.step("a new password ends the other sessions", async () => {
    const other = stack.client();
    await other.auth.signInWithPassword({ email, password: PASSWORD });
    const metadata = await ana.auth.updateUser({ data: { password: "only a word" } });
    assert.equal(metadata.error, null);
    assert.equal((await other.auth.getUser()).error, null);
    const changed = await ana.auth.updateUser({
      password: "another horse",
      current_password: PASSWORD,
    });
    assert.equal(changed.error, null);
    assert.equal((await ana.auth.getUser()).error, null);
    assert.equal((await other.auth.getUser()).error?.name, "AuthSessionMissingError");
    const current_password = "another horse";
    const same = await ana.auth.updateUser({ password: current_password, current_password });
    assert.equal(same.error?.code, "same_password");
    assert.equal((await ana.auth.updateUser({ password: PASSWORD, current_password })).error, null);
  });

  await t.step("changes no password for whoever does not know the present one", async () => {
    const other = stack.client();
    await other.auth.signInWithPassword({ email, password: PASSWORD });
    for (
      const [current_password, code] of [
        [undefined, "current_password_required"],
        ["", "current_password_required"],
        ["wrong horse", "current_password_invalid"],
      ]
    ) {
      const { error } = await other.auth.updateUser({
        password: "thief's horse",
        current_password,
      });
      assert.deepEqual([error?.status, error?.code], [400, code]);
    }
    const aside: object = { password: "thief's horse", email: null, current_password: null };
    const { error } = await other.auth.updateUser(aside);
    assert.equal(error?.code, "current_password_required", "whatever stands beside it");
    assert.equal((await ana.auth.signInWithPassword({ email, password: PASSWORD })).error, null);
  });

  await t.step("signs out here, elsewhere or everywhere", async () => {
    const clients = await Promise.all([1, 2, 3, 4].map(async () => {
      const client = stack.client();
      const { data } = await client.auth.signInWithPassword({ email, password: PASSWORD });
      return { client, token: data.session?.access_token ?? "" };
    }));
    const alive = () =>
      Promise.all(clients.map(async ({ token }) => {
        const { error } = await stack.client().auth.getUser(token);
        return error === null;
      }));
    await clients[0]?.client.auth.signOut({ scope: "local" });
    assert.deepEqual(await alive(), [false, true, true, true]);
    await clients[1]?.client.auth.signOut({ scope: "others" });
    assert.deepEqual(await alive(), [false, true, false, false]);
    await clients[1]?.client.auth.signOut({ scope: "global" });
    assert.deepEqual(await alive(), [false, false, false, false]);
  });

  await t.step("resets a password by the code of an e-mail, once", async () => {
    const redirectTo = "http://localhost:3000/reset";
    await recover(stack, email, redirectTo);
    const { type, code, next } = codeIn(stack, email);
    assert.deepEqual([type, next], ["recovery", redirectTo]);
    assert.match(code, /^\d{6}$/);
    const client = stack.client();
    const verify = () => client.auth.verifyOtp({ email, token: code, type: "recovery" });
    const wrong = code === "000000" ? "111111" : "000000";
    const guess = await client.auth.verifyOtp({ email, token: wrong, type: "recovery" });
    assert.equal(guess.error?.code, "otp_expired");
    assert.equal((await verify()).error, null);
    assert.equal((await client.auth.updateUser({ password: "third horse" })).error, null);
    assert.equal((await verify()).error?.code, "otp_expired", "a code is good for once");
    const signIn = await client.auth.signInWithPassword({ email, password: "third horse" });
    assert.equal(signIn.error, null);
  });

  await t.step("a code that is older than it may be is worth nothing", async () => {
    await recover(stack, email, "http://localhost:3000/reset");
    await stack.database.sql`
      update auth.users set recovery_sent_at = now() - interval '2 hours' where email = ${email}`;
    const { code } = codeIn(stack, email);
    const { error } = await stack.client().auth
      .verifyOtp({ email, token: code, type: "recovery" });
    assert.equal(error?.code, "otp_expired");
  });

  await t.step("leads nowhere but to allowed pages", async () => {
    const link = new URL(`${testUrl}/auth/v1/verify?token=none&type=recovery`);
    link.searchParams.set("redirect_to", "https://evil.example");
    const { headers } = await stack.api.fetch(new Request(link, { redirect: "manual" }));
    assert.match(headers.get("location") ?? "", /^http:\/\/localhost:3000\/?#/);
  });

  await t.step("shows what it offers", async () => {
    const response = await stack.api.fetch(
      new Request(`${testUrl}/auth/v1/settings`, { headers: { apikey: testKeys.publishableKey } }),
    );
    const settings = await response.json();
    assert.equal(settings.external.google, false);
    assert.equal(settings.external.email, true);
    assert.equal(settings.mailer_autoconfirm, true);
  });

  await t.step("lets the service role make and remove users", async () => {
    const { admin } = stack.client(testKeys.secretKey).auth;
    const made = await admin.createUser({
      email: "Made@example.com",
      password: PASSWORD,
      email_confirm: true,
      user_metadata: { name: "Made" },
    });
    assert.equal(made.error, null);
    const id = made.data.user?.id ?? "";
    const again = await admin.createUser({ email: "made@example.com" });
    assert.equal(again.error?.code, "email_exists");
    const client = stack.client();
    const signIn = await client.auth.signInWithPassword({
      email: "made@example.com",
      password: PASSWORD,
    });
    assert.equal(signIn.data.user?.user_metadata.name, "Made");
    assert.equal((await admin.getUserById(id)).data.user?.email, "made@example.com");
    assert.equal((await admin.listUsers()).data.users.length, 2);
    assert.equal((await admin.deleteUser(id)).error, null);
    assert.equal((await admin.getUserById(id)).error?.status, 404);
    assert.equal((await client.auth.getUser()).error?.code, "user_not_found");
  });

  await t.step(
    "makes and lists users at no other address, and with no page that is none",
    async () => {
      const { admin } = stack.client(testKeys.secretKey).auth;
      const { length } = (await admin.listUsers()).data.users;
      const send = async (method: string, path: string) => {
        const response = await stack.api.fetch(
          new Request(`${testUrl}/auth/v1/admin/${path}`, {
            method,
            headers: { apikey: testKeys.secretKey, "content-type": "application/json" },
            body: method === "GET" ? undefined : `{"type":"signup","email":"odd@example.com"}`,
          }),
        );
        return [response.status, (await response.json()).error_code];
      };
      const unknown = [
        "generate_link",
        "sso/providers",
        "audit",
        "users/",
        "user",
        "usersx",
        "Users",
      ];
      for (const path of [...unknown, `users/${crypto.randomUUID()}/factors`, "users/not-an-id"]) {
        for (const method of ["GET", "POST", "PUT", "DELETE"]) {
          const [status] = await send(method, path);
          assert.equal(status, 404, `${method} ${path}`);
        }
      }
      for (const page of ["x", "-1", "1.5", "1e3", " 1", "0x1", "9".repeat(30), "0"]) {
        for (const name of ["page", "per_page"]) {
          const query = new URLSearchParams({ [name]: page });
          assert.deepEqual(await send("GET", `users?${query}`), [400, "validation_failed"], page);
        }
      }
      assert.equal((await send("GET", "users?page=&per_page=5000"))[0], 200);
      assert.equal((await admin.listUsers()).data.users.length, length);
    },
  );

  await t.step("lets nobody else", async () => {
    for (const client of [ana, stack.client()]) {
      assert.equal((await client.auth.admin.listUsers()).error?.status, 403);
    }
  });

  await t.step("refuses what has the wrong type, and never fails of it", async () => {
    const post = async (path: string, body: unknown) => {
      const response = await stack.api.fetch(
        new Request(`${testUrl}/auth/v1/${path}`, {
          method: "POST",
          headers: { apikey: testKeys.publishableKey, "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      );
      return [response.status, (await response.json()).error_code];
    };
    const refused = [422, "validation_failed"];
    for (const odd of [1, true, {}, [], ["a"], "\0", "\ud800"]) {
      assert.deepEqual(await post("signup", { email: odd, password: PASSWORD }), refused);
      assert.deepEqual(await post("signup", { email: "o@example.com", password: odd }), refused);
    }
    const long = `${"a".repeat(300)}@example.com`;
    assert.deepEqual(await post("signup", { email: long, password: PASSWORD }), refused);
    for (const data of [1, "x", [], { name: "\0" }, { deep: [{ "\ud800": 1 }] }]) {
      const person = { email: "o@example.com", password: PASSWORD, data };
      assert.deepEqual(await post("signup", person), refused);
    }
    for (const body of [1, "text", [], null]) assert.deepEqual(await post("signup", body), refused);
    const deep = JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`);
    assert.deepEqual(await post("signup", { email: "o@example.com", data: { deep } }), refused);

    const paths = [
      "signup",
      "recover",
      "resend",
      "otp",
      "magiclink",
      "verify",
      "token?grant_type=password",
    ];
    const grants = ["refresh_token", "pkce"].map((grant) => `token?grant_type=${grant}`);
    const fields = ["email", "password", "data", "type", "token", "refresh_token", "auth_code"];
    const body = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths, ...grants), body, async (path, body) => {
        const [status] = await post(path, body);
        assert.ok(status < 500, `${path} ${JSON.stringify(body)}: ${status}`);
      }),
    );
  });

  await t.step("takes as long to refuse an address that nobody has", async () => {
    const times: Record<string, number[]> = { [email]: [], "nobody@example.com": [] };
    for (let round = 0; round < 9; round++) {
      for (const [address, took] of Object.entries(times)) {
        const started = performance.now();
        const { error } = await stack.client().auth
          .signInWithPassword({ email: address, password: "a wrong one" });
        took.push(performance.now() - started);
        assert.equal(error?.code, "invalid_credentials");
      }
    }
    const [known = 0, unknown = 0] = Object.values(times).map((took) => Math.min(...took));
    assert.ok(
      Math.max(known, unknown) / Math.min(known, unknown) < 2,
      `${known} and ${unknown} ms`,
    );
  });

  await t.step("promises a link to any address before it looks for an account", async () => {
    const { api, database: { sql } } = stack;
    const mails = api.mailbox.to(email).length;
    const recoverAny = (address: string) => stack.client().auth.resetPasswordForEmail(address);
    await sql.begin(async (transaction) => {
      await transaction`lock table auth.users in access exclusive mode`;
      for (const address of [email, "nobody@example.com"]) {
        assert.equal((await recoverAny(address)).error, null);
      }
    });
    await until(() => api.mailbox.to(email).length === mails + 1);
    assert.equal(api.mailbox.to("nobody@example.com").length, 0);
    assert.equal((await recoverAny("no address")).error?.code, "validation_failed");
  });

  await t.step("nothing went wrong unseen", () => {
    assert.deepEqual(stack.log.filter((line) => !line.startsWith("E-mail to ")), []);
  });
});

Deno.test("Auth with confirmed addresses", async (t) => {
  await using stack = await openTestApi(migrate, adjusted({ enableConfirmations: true }));
  const email = "eva@example.com";
  const emailRedirectTo = "http://localhost:3000/welcome";

  await t.step("gives no session before the address is confirmed", async () => {
    const { auth } = stack.client();
    const options = { emailRedirectTo };
    const { data } = await auth.signUp({ email, password: PASSWORD, options });
    assert.equal(data.session, null);
    const early = await auth.signInWithPassword({ email, password: PASSWORD });
    assert.deepEqual([early.error?.status, early.error?.code], [400, "email_not_confirmed"]);
    const guess = await auth.signInWithPassword({ email, password: "a wrong one" });
    assert.equal(guess.error?.code, "invalid_credentials", "only who knows the password is told");
  });

  await t.step("tells whoever runs the stack where the link is, in one line", () => {
    const [line] = stack.log;
    assert.equal(line, `E-mail to ${email}, "Confirm Your Signup": ${mailTo(stack, email).link}`);
  });

  await t.step("confirms by the code, once", async () => {
    const { type, code, next } = codeIn(stack, email);
    assert.deepEqual([type, next], ["signup", emailRedirectTo]);
    const verify = () => stack.client().auth.verifyOtp({ email, token: code, type: "signup" });
    const { data } = await verify();
    assert.equal(data.user?.email, email);
    assert.equal((await verify()).error?.code, "otp_expired");
    const { error } = await stack.client().auth.signInWithPassword({ email, password: PASSWORD });
    assert.equal(error, null);
  });

  await t.step("compares only so many codes", async () => {
    const other = "guessed@example.com";
    await stack.client().auth.signUp({ email: other, password: PASSWORD });
    const { code } = codeIn(stack, other);
    const verify = (token: string) =>
      stack.client().auth.verifyOtp({ email: other, token, type: "signup" });
    const wrong = code === "000000" ? "111111" : "000000";
    const guesses = await Promise.all(Array.from({ length: 40 }, () => verify(wrong)));
    assert.equal(guesses.filter(({ error }) => error?.status === 429).length >= 10, true);
    assert.equal((await verify(code)).error?.code, "over_request_rate_limit");
  });
});

Deno.test("a change of address", async (t) => {
  await using stack = await openTestApi(migrate, adjusted({}));

  for (const order of [["old", "new"], ["new", "old"]] as const) {
    await t.step(`changes an address once both are confirmed, the ${order[0]} first`, async () => {
      const addresses = { old: `${order[0]}-1@example.com`, new: `${order[0]}-2@example.com` };
      const client = stack.client();
      await client.auth.signUp({ email: addresses.old, password: PASSWORD });
      const emailRedirectTo = "http://localhost:3000/changed";
      const change = async () => {
        const { error } = await client.auth.updateUser({ email: addresses.new }, {
          emailRedirectTo,
        });
        assert.equal(error, null);
        for (const address of Object.values(addresses)) {
          const { type, next } = codeIn(stack, address);
          assert.deepEqual([type, next], ["email_change", emailRedirectTo]);
        }
      };
      const confirm = (which: "old" | "new", code?: string) =>
        stack.client().auth.verifyOtp({
          email: addresses[which],
          token: code ?? codeIn(stack, addresses[which]).code,
          type: "email_change",
        });
      await change();
      const [first, second] = order;
      const foreign = await confirm(first, codeIn(stack, addresses[second]).code);
      assert.equal(foreign.error?.code, "otp_expired", "a code is good for its address alone");
      const half = await confirm(first);
      assert.deepEqual([half.error, half.data.session], [null, null]);
      assert.equal((await confirm(first)).error?.code, "otp_expired", "a code is good for once");
      const old = codeIn(stack, addresses[second]).code;

      await change();
      assert.equal((await confirm(second, old)).error?.code, "otp_expired", "another begins anew");
      assert.equal((await confirm(first)).data.session, null);
      assert.equal((await client.auth.getUser()).data.user?.email, addresses.old);
      assert.equal((await client.auth.getUser()).data.user?.new_email, addresses.new);

      const { data } = await confirm(second);
      assert.equal(data.session?.user.email, addresses.new);
      const signIn = await stack.client().auth
        .signInWithPassword({ email: addresses.new, password: PASSWORD });
      assert.equal(signIn.error, null);
    });
  }

  await t.step("takes links by what is kept of a code, too, and no code that is old", async () => {
    const addresses = { old: "link-1@example.com", new: "link-2@example.com" };
    const client = stack.client();
    await client.auth.signUp({ email: addresses.old, password: PASSWORD });
    const emailRedirectTo = "http://localhost:3000/changed";
    await client.auth.updateUser({ email: addresses.new }, { emailRedirectTo });
    const follow = async (column: "current" | "new") => {
      const { sql } = stack.database;
      const [row] = await sql<{ token: string }[]>`
        select ${sql(`email_change_token_${column}`)} as token from auth.users
        where email = ${addresses.old}`;
      const query = { type: "email_change", token: row?.token ?? "", redirect_to: emailRedirectTo };
      const link = `${testUrl}/auth/v1/verify?${new URLSearchParams(query)}`;
      const response = await stack.api.fetch(new Request(link, { redirect: "manual" }));
      const [page, fragment] = (response.headers.get("location") ?? "").split("#");
      assert.deepEqual([response.status, page], [303, emailRedirectTo]);
      return new URLSearchParams(fragment);
    };
    const half = await follow("new");
    assert.match(half.get("message") ?? "", /other email/);
    assert.equal(half.get("access_token"), null);
    await stack.database.sql`
      update auth.users set email_change_sent_at = now() - interval '2 hours'
      where email = ${addresses.old}`;
    const { code: token } = codeIn(stack, addresses.old);
    const late = await stack.client().auth
      .verifyOtp({ email: addresses.old, token, type: "email_change" });
    assert.equal(late.error?.code, "otp_expired");
    await stack.database.sql`
      update auth.users set email_change_sent_at = now() where email = ${addresses.old}`;
    const { data } = await stack.client().auth
      .getUser((await follow("current")).get("access_token") ?? "");
    assert.equal(data.user?.email, addresses.new);
  });

  await t.step("has no use for a link that was made up", async () => {
    for (const token of ["none", "%00", "%ED%A0%80", "'", "x".repeat(4_000)]) {
      const response = await stack.api.fetch(
        new Request(`${testUrl}/auth/v1/verify?type=email_change&token=${token}`, {
          redirect: "manual",
        }),
      );
      const location = response.headers.get("location") ?? "";
      assert.equal(response.status, 303, token);
      assert.match(location, /#error=/, token);
    }
    const { error } = await stack.client().auth.verifyOtp({
      email: "old-2@example.com",
      token: "123456",
      type: "email_change",
    });
    assert.equal(error?.code, "otp_expired");
  });

  await t.step("takes an address of somebody else from nobody", async () => {
    const client = stack.client();
    await client.auth.signUp({ email: "another@example.com", password: PASSWORD });
    const { error } = await client.auth.updateUser({ email: "old-2@example.com" });
    assert.equal(error?.code, "email_exists");
  });
});

/** Asks for a link that sets a new password, and waits until its e-mail is there. */
async function recover(stack: TestApi, email: string, redirectTo: string): Promise<void> {
  const mails = stack.api.mailbox.to(email).length;
  const { error } = await stack.client().auth.resetPasswordForEmail(email, { redirectTo });
  assert.equal(error, null);
  await until(() => stack.api.mailbox.to(email).length > mails);
}

/** What the page of the last e-mail's link is told. */
function codeIn(
  stack: TestApi,
  email: string,
): { type: string | null; code: string; next: string | null } {
  const { link = "" } = mailTo(stack, email);
  const { origin, pathname, searchParams, hash } = new URL(link);
  assert.equal(origin + pathname, "http://localhost:3000/auth/code");
  assert.equal(searchParams.get("email"), email);
  return { type: searchParams.get("type"), code: hash.slice(1), next: searchParams.get("next") };
}

function mailTo({ api }: TestApi, email: string): { link: string | undefined } {
  const mail = api.mailbox.to(email).at(-1);
  assert(mail, `there is no e-mail for ${email}`);
  return mail;
}
