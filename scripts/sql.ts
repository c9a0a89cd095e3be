import postgres from "postgres";
import { dataDir, runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { findRunningStack } from "../local/running-stack.ts";
import { startStack } from "../local/stack.ts";

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

/** What a statement, or the last of several, returns, as a table. */
async function query(databaseUrl: string, statement: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    const result = await sql.unsafe(statement);
    const last = Array.isArray(result[0]) ? result.at(-1) : result;
    return table(last as Record<string, unknown>[]);
  } catch (error) {
    if (error instanceof postgres.PostgresError) throw new Failure(error.message);
    throw error;
  } finally {
    await sql.end();
  }
}

/** Rows as columns of text, the names first; values that are no text as JSON. */
function table(rows: Record<string, unknown>[]): string {
  const [first] = rows;
  if (!first) return "No rows.";
  const names = Object.keys(first);
  const lines = [names, ...rows.map((row) => names.map((name) => shown(row[name])))];
  const widths = names.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0))
  );
  return lines.map((line) =>
    line.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join("  ").trimEnd()
  )
    .join("\n");
}

function shown(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
