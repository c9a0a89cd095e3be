import { dataDir, runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { findRunningStack } from "../local/running-stack.ts";
import { startStack } from "../local/stack.ts";
import { supabase } from "../local/supabase-cli.ts";

runCommand(async ({ args, print }) => {
  const statement = args.join(" ").trim();
  if (!statement) {
    throw new Failure("Usage: npm run sql -- \"select admin.grant_credits('a@b.c', 50)\"", 2);
  }
  const running = findRunningStack(dataDir());
  if (running) {
    print(await query(running.databaseUrl, statement));
    return 0;
  }
  await using stack = await startStack({ dataDir: dataDir(), ports: { api: 0, database: 0 } });
  print(await query(stack.database.url, statement));
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
