import { join } from "node:path";
import type postgres from "postgres";
import type { FunctionBody, Mutation, SourceText, Trial, Verdict } from "../mutation.ts";
import type { DatabaseCopies } from "./database-copies.ts";
import { databaseSuites } from "./database-suites.ts";
import { failureOfDenoTests } from "./deno-tests.ts";
import { judge, type Suite } from "./judge.ts";
import type { Failing } from "./pgtap-tests.ts";
import type { ProjectCopy } from "./project-copy.ts";
import { replaceText } from "./replace-text.ts";

/** What one worker tries mutations on. */
export interface Laboratory {
  copies: DatabaseCopies;
  project: ProjectCopy;
  /** Definitions of the functions of the database, by schema and name. */
  functions: Map<string, string>;
  /** How each suite goes while every guard is in its place; shared by all workers. */
  sound: Map<string, Promise<Failing | undefined>>;
}

/** Takes a guard away, asks the tests, and puts it back. */
export async function tryMutation(laboratory: Laboratory, mutation: Mutation): Promise<Trial> {
  const started = performance.now();
  const verdict = await verdictOn(laboratory, mutation).catch(broken);
  return { mutation, verdict, took: performance.now() - started };
}

function broken(error: unknown): Verdict {
  return { kind: "broken", because: error instanceof Error ? error.message : String(error) };
}

async function verdictOn(laboratory: Laboratory, { change, tests }: Mutation): Promise<Verdict> {
  switch (change.kind) {
    case "statements":
      return await inDatabase(laboratory, change.sql, tests);
    case "function":
      return await inDatabase(laboratory, redefinition(laboratory, change), tests);
    case "source":
      return await inSources(laboratory, change, tests);
  }
}

async function inDatabase(
  { copies, project, sound }: Laboratory,
  statements: string,
  tests: string[],
): Promise<Verdict> {
  await using copy = await copies.copy();
  await copy.run(statements);
  const ground = { copies, changedUrl: copy.url, project, statements };
  return await judge(databaseSuites(ground, tests), sound);
}

function redefinition({ functions }: Laboratory, change: FunctionBody): string {
  const definition = functions.get(change.name);
  if (definition === undefined) throw new Error(`there is no function ${change.name}`);
  return replaceText(definition, change);
}

async function inSources(
  { project, sound }: Laboratory,
  change: SourceText,
  tests: string[],
): Promise<Verdict> {
  const text = replaceText(await Deno.readTextFile(join(project.root, change.file)), change);
  const suites = tests.map((path): Suite => ({
    name: path,
    withoutGuard: () =>
      project.withFile(change.file, text, () => failureOfDenoTests(project.root, [path])),
    withGuard: () => failureOfDenoTests(project.root, [path]),
  }));
  return await judge(suites, sound);
}

/** The definitions of our functions. */
export async function functionDefinitions(sql: postgres.Sql): Promise<Map<string, string>> {
  const rows = await sql<{ name: string; definition: string }[]>`
    select oid::regproc::text as name, pg_get_functiondef(oid) as definition
    from pg_proc
    where pronamespace::regnamespace::text in ('public', 'private', 'admin')`;
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}
