import { dataDir, runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { supabase } from "../local/supabase-cli.ts";
import { withStack } from "../local/temporary-stack.ts";

runCommand(async ({ args, print, note }) => {
  const statement = args.join(" ").trim();
  if (!statement) {
    throw new Failure("Usage: npm run sql -- \"select admin.grant_credits('a@b.c', 50)\"", 2);
  }
  print(await withStack(dataDir(), note, ({ databaseUrl }) => query(databaseUrl, statement)));
  return 0;
});

async function query(databaseUrl: string, statement: string): Promise<string> {
  const output = await supabase(
    "db",
    "query",
    `--remote=${databaseUrl}?sslmode=disable`,
    "--output=table",
    "--yes",
    statement,
  );
  return output.trim();
}
