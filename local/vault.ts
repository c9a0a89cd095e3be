import type postgres from "postgres";

/**
 * Tells the database where the Edge Functions are and how it proves itself to them. On a hosted
 * project the same two secrets are written once; see docs/DEPLOY.md.
 */
export async function configureWebhooks(
  sql: postgres.Sql,
  secrets: { functions_url: string; webhook_token: string },
): Promise<void> {
  for (const [name, value] of Object.entries(secrets)) {
    const [secret] = await sql`select id from vault.secrets where name = ${name}`;
    if (secret) await sql`select vault.update_secret(${secret.id}, ${value})`;
    else await sql`select vault.create_secret(${value}, ${name})`;
  }
}
