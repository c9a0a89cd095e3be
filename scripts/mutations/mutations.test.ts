import assert from "node:assert/strict";
import postgres from "postgres";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { BODY_MUTATIONS } from "./bodies/bodies.ts";
import { catalogueMutations } from "./catalogue/catalogue.ts";
import type { Mutation } from "./mutation.ts";
import { REDUNDANT } from "./redundant.ts";
import { startDatabaseCopies } from "./run/database-copies.ts";
import { functionDefinitions, statementsOf, tryMutation } from "./run/laboratory.ts";
import { helperFiles } from "./run/pgtap-tests.ts";

/** Tests that would need a copy of the project are not asked here. */
const NO_PROJECT = {
  root: PROJECT_DIR,
  withMigration: () => Promise.reject(new Error("not here")),
};

Deno.test("guards and how they are taken away", async (test) => {
  await using copies = await startDatabaseCopies(helperFiles(PROJECT_DIR));
  const sql = postgres(copies.originalUrl, { max: 1 });
  const functions = await functionDefinitions(sql);
  const derived = await catalogueMutations(sql);
  await sql.end();
  const all = [...derived, ...BODY_MUTATIONS];
  const laboratory = {
    copies,
    functions,
    sound: new Map(),
    project: { ...NO_PROJECT, [Symbol.asyncDispose]: () => Promise.resolve() },
  };

  await test.step("a guard that is gone is noticed", async () => {
    const mutation = derived.find(({ guard }) => guard === "row-level security of models");
    assert.ok(mutation);
    const { verdict } = await tryMutation(laboratory, mutation);
    assert.deepEqual(verdict, {
      kind: "caught",
      by: "supabase/tests/access/row_level_security.test.sql",
      because: "every public table has row-level security",
    });
  });

  await test.step("a guard that cannot be taken away is told", async () => {
    const mutation: Mutation = {
      theme: "none",
      guard: "none",
      change: { kind: "function", name: "private.tick", find: "nowhere", replace: "" },
      tests: [],
    };
    assert.equal((await tryMutation(laboratory, mutation)).verdict.kind, "broken");
  });

  await test.step("every text is where it is looked for", () => {
    const moved = all.flatMap(({ guard, change }) => {
      try {
        statementsOf(change, functions);
        return [];
      } catch (error) {
        return [`${guard}: ${error}`];
      }
    });
    assert.deepEqual(moved, []);
  });

  await test.step("each guard has a name of its own, also those that are redundant", () => {
    const names = all.map(({ guard }) => guard);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    assert.deepEqual(twice, []);
    assert.deepEqual(Object.keys(REDUNDANT).filter((name) => !names.includes(name)), []);
  });
});
