import assert from "node:assert/strict";
import { startTestDatabase } from "./testing/test-database.ts";

Deno.test("supabase_vault", async (t) => {
  const database = await startTestDatabase();
  const sql = database.connect("postgres");
  const decrypted = async () => [
    ...await sql`select name, description, decrypted_secret from vault.decrypted_secrets`,
  ];
  try {
    await t.step("an ordinary migration creates it, or finds it as on hosted", async () => {
      await database.admin`drop extension supabase_vault`;
      await sql`create extension supabase_vault`;
      await sql`create extension if not exists supabase_vault with schema vault`;
    });

    await t.step("a secret is created and read by name", async () => {
      await sql`select vault.create_secret('s3cret ñ', 'token', 'of the webhook')`;
      assert.deepEqual(await decrypted(), [
        { name: "token", description: "of the webhook", decrypted_secret: "s3cret ñ" },
      ]);
    });

    await t.step("the column that hosted encrypts cannot be mistaken for the secret", async () => {
      const [row] = await sql`select secret from vault.secrets`;
      assert.notEqual(row?.secret, "s3cret ñ");
    });

    await t.step("an update changes what is given", async () => {
      await sql`select vault.update_secret(id, 'new') from vault.secrets`;
      assert.deepEqual(await decrypted(), [
        { name: "token", description: "of the webhook", decrypted_secret: "new" },
      ]);
    });

    await t.step("names are unique, secrets without a name are not", async () => {
      await assert.rejects(
        async () => await sql`select vault.create_secret('other', 'token')`,
        { code: "23505" },
      );
      await sql`select vault.create_secret('a'), vault.create_secret('b')`;
    });

    await t.step("only postgres and service_role reach it", async () => {
      const asRole = (role: string) =>
        sql.begin((sql) => [
          sql.unsafe(`set local role ${role}`),
          sql`select decrypted_secret from vault.decrypted_secrets`,
        ]);
      await asRole("service_role");
      for (const role of ["anon", "authenticated"]) {
        await assert.rejects(asRole(role), { code: "42501" });
      }
    });

    await t.step("writing the table directly is refused, as on hosted Supabase", async () => {
      await assert.rejects(
        async () => await sql`insert into vault.secrets (secret) values ('plain')`,
        { code: "42501" },
      );
    });
  } finally {
    await database.stop();
  }
});

Deno.test("pgTAP and the contrib extensions that migrations use are there", async () => {
  const database = await startTestDatabase();
  const sql = database.connect("postgres");
  try {
    await sql`create extension pgtap with schema extensions`;
    await sql`create extension if not exists pgcrypto with schema extensions`;
    await sql`create extension if not exists "uuid-ossp" with schema extensions`;
    const [plan] = await sql`
      select plan(1), digest('a', 'sha256') as digest`;
    assert.equal(plan?.plan, "1..1");
  } finally {
    await database.stop();
  }
});
