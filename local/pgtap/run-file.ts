import postgres from "postgres";
import { parseTap, type TapAssertion, tapProblems } from "./tap.ts";

/** How one test file went; it passed when `failed` and `problems` are empty. */
export interface FileResult {
  /** As it was given. */
  file: string;
  /** Assertions that held. */
  passed: number;
  failed: TapAssertion[];
  /** What the file said by `diag` beside an assertion that held. */
  notes: string[];
  /** Why the file as a whole cannot be trusted: an SQL error, or a plan that was not kept. */
  problems: string[];
  milliseconds: number;
}

/**
 * Runs one SQL test file on a connection of its own. It is sent in one message, so what it means to
 * keep it must commit itself: `psql` would commit each statement that is outside a transaction.
 */
export async function runFile(databaseUrl: string, file: string): Promise<FileResult> {
  const start = performance.now();
  const { lines, error } = await printedLines(databaseUrl, await Deno.readTextFile(file));
  const report = parseTap(lines);
  return {
    file,
    passed: report.assertions.filter(({ ok }) => ok).length,
    failed: report.assertions.filter(({ ok }) => !ok),
    notes: report.assertions.flatMap(({ ok, diagnostics }) => ok ? diagnostics : []),
    problems: error === undefined ? tapProblems(report) : [error],
    milliseconds: performance.now() - start,
  };
}

/** The first column of every row that the statements return, split into lines, up to an error. */
async function printedLines(
  databaseUrl: string,
  statements: string,
): Promise<{ lines: string[]; error?: string }> {
  const connection = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const lines: string[] = [];
  try {
    // Without parameters this is the simple protocol, which takes several statements at once.
    await connection.unsafe<Record<string, unknown>[]>(statements).forEach((row) => {
      const [value] = Object.values(row);
      if (typeof value === "string") lines.push(...value.split("\n"));
    });
    return { lines };
  } catch (error) {
    return { lines, error: explain(error, statements) };
  } finally {
    await connection.end();
  }
}

function explain(error: unknown, statements: string): string {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const line = error.position === undefined
    ? undefined
    : `line ${statements.slice(0, Number(error.position)).split("\n").length}`;
  const details = [line, error.detail, error.where].filter((part) => part !== undefined);
  return [`${error.code} ${error.message}`, ...details].join("\n");
}
