import { relative } from "node:path";
import type { ProjectCopy } from "./copy-project.ts";
import type { DatabaseCopies } from "./database-copies.ts";
import { failureOfDenoTests } from "./deno-tests.ts";
import type { Suite } from "./judge.ts";
import { failureOf, inOrderOf } from "./pgtap-tests.ts";

/** Those that drive the database by several connections; asked when no pgTAP file notices. */
const PARALLEL_TESTS = ["supabase/tests/concurrency", "supabase/tests/ledger"];

/** What a change of the database may be noticed by. */
export interface DatabaseGround {
  copies: DatabaseCopies;
  /** The copy in which the change has been made. */
  changedUrl: string;
  project: ProjectCopy;
  statements: string;
}

/**
 * The tests of the database: those that are named, then the other pgTAP files, then the ones that
 * start a server of their own, on which the change is one more migration.
 */
export function databaseSuites(ground: DatabaseGround, tests: string[]): Suite[] {
  const named = tests.filter((test) => test.endsWith(".test.ts"));
  const pgtap = inOrderOf(ground.project.root, tests).map((file) =>
    pgtapSuite(ground, file, tests.some((part) => file.includes(part)))
  );
  const parallel = [...named, ...PARALLEL_TESTS].map((path) => denoSuite(ground, path));
  return named.length === 0 ? [...pgtap, ...parallel] : [...parallel, ...pgtap];
}

/** @param expected Whether it is named; if not, a failure could be chance, which comes once. */
function pgtapSuite(
  { copies, changedUrl, project: { root } }: DatabaseGround,
  file: string,
  expected: boolean,
): Suite {
  const run = () => failureOf(changedUrl, root, file);
  return {
    name: relative(root, file),
    withoutGuard: async () => expected ? await run() : await run() && await run(),
    async withGuard() {
      await using copy = await copies.copy();
      return await failureOf(copy.url, root, file);
    },
  };
}

function denoSuite({ project, statements }: DatabaseGround, path: string): Suite {
  const run = () => failureOfDenoTests(project.root, path);
  // What happens at the same moment may fail by chance, then not twice.
  const runTwice = async () => await run() && await run();
  return {
    name: path,
    withoutGuard: () => project.withMigration(statements, runTwice),
    withGuard: run,
  };
}
