import postgres from "postgres";

const here = new URL(".", import.meta.url);

/** Connection string for one of the login roles that `bootstrapRoles` makes. */
export function databaseUrl(
  role: "supabase_admin" | "postgres" | "authenticator",
  { port, password }: { port: number; password: string },
): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Opens a connection, runs one of the SQL files beside this one in a transaction, and closes it. */
export async function runSqlFile(adminUrl: string, file: string | URL): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin((transaction) => transaction.unsafe(Deno.readTextFileSync(file)));
  } finally {
    await sql.end();
  }
}

/** Makes the roles and schemas a hosted database has from the start; may be repeated. */
export async function bootstrapRoles(adminUrl: string, password: string): Promise<void> {
  await runSqlFile(adminUrl, new URL("roles.sql", here));
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    for (const role of ["postgres", "authenticator"]) {
      await sql.unsafe(`alter role ${role} password '${password}'`);
    }
  } finally {
    await sql.end();
  }
}

/** Hands the tables of Auth and Storage to the roles that own them on hosted; may be repeated. */
export function bootstrapServices(adminUrl: string): Promise<void> {
  return runSqlFile(adminUrl, new URL("services.sql", here));
}
