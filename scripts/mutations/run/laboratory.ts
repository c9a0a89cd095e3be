import type postgres from "postgres";
import type { Change, Mutation, Replacement, Trial, Verdict } from "../mutation.ts";
import type { ProjectCopy } from "./copy-project.ts";
import type { DatabaseCopies } from "./database-copies.ts";
import { databaseSuites } from "./database-suites.ts";
import { judge } from "./judge.ts";
import type { Failing } from "./pgtap-tests.ts";

/** What one worker tries mutations on. */
export interface Laboratory {
  copies: DatabaseCopies;
  project: ProjectCopy;
  /** Definitions of the functions of the database, by schema and name. */
  functions: Map<string, string>;
  /** How each suite goes while every guard is in its place; shared by all workers. */
  sound: Map<string, Promise<Failing | undefined>>;
}

/** Takes a guard away from a copy of the database, and asks the tests. */
export async function tryMutation(laboratory: Laboratory, mutation: Mutation): Promise<Trial> {
  const started = performance.now();
  const verdict = await verdictOn(laboratory, mutation).catch(broken);
  return { mutation, verdict, took: performance.now() - started };
}

function broken(error: unknown): Verdict {
  return { kind: "broken", because: error instanceof Error ? error.message : String(error) };
}

async function verdictOn(
  { copies, project, functions, sound }: Laboratory,
  { change, tests }: Mutation,
): Promise<Verdict> {
  const statements = statementsOf(change, functions);
  await using copy = await copies.copy();
  await copy.run(statements);
  return await judge(
    databaseSuites({ copies, changedUrl: copy.url, project, statements }, tests),
    sound,
  );
}

/**
 * What is run to take a guard away.
 * @param functions Definitions by schema and name.
 * @throws {Error} when the function is gone, or its text.
 */
export function statementsOf(change: Change, functions: Map<string, string>): string {
  if (change.kind === "statements") return change.sql;
  const definition = functions.get(change.name);
  if (definition === undefined) throw new Error(`there is no function ${change.name}`);
  return replaceText(definition, change);
}

/**
 * The text with its one place of `find` replaced; runs of white space in either count as equal, so
 * that a new line break or indentation changes nothing.
 * @throws {Error} when there is no such place, or more than one.
 */
export function replaceText(text: string, { find, replace }: Replacement): string {
  const words = find.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(words.join("\\s+"), "g");
  const places = text.match(pattern)?.length ?? 0;
  if (places !== 1) throw new Error(`found ${places} times, not once: ${words.join(" ")}`);
  return text.replace(pattern, () => replace);
}

/** The definitions of our functions. */
export async function functionDefinitions(sql: postgres.Sql): Promise<Map<string, string>> {
  const rows = await sql<{ name: string; definition: string }[]>`
    select pronamespace::regnamespace || '.' || proname as name, pg_get_functiondef(oid) as definition
    from pg_proc
    where pronamespace::regnamespace::text in ('public', 'private', 'admin')`;
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}
