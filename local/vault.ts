import type postgres from "postgres";

/**
 * Tells the database where the Edge Functions are, how it proves itself to them, and the keys for
 * push. On a hosted project the same secrets are written once; see docs/DEPLOY.md.
 */
export async function configureWebhooks(
  sql: postgres.Sql,
  secrets: { functions_url: string; webhook_token: string; vapid_keys?: string },
): Promise<void> {
  for (const [name, value] of Object.entries(secrets)) {
    const [secret] = await sql`select id from vault.secrets where name = ${name}`;
    if (secret) await sql`select vault.update_secret(${secret.id}, ${value})`;
    else await sql`select vault.create_secret(${value}, ${name})`;
  }
}

/** Says whom e-mails come from, unless that was said: the stand-in for a mail service takes anybody. */
export async function configureMail(sql: postgres.Sql): Promise<void> {
  await sql`
    update private.settings set mail_from = 'Retrato <retrato@example.com>' where mail_from = ''`;
}
