import assert from "node:assert/strict";
import { join } from "node:path";
import { scratchDatabase } from "../testing/scratch-database.ts";
import { runPgtap } from "./run-tests.ts";

const HELD = "begin; select plan(1); select ok(true, 'held'); select * from finish(); rollback;";
const FILES: Record<string, string> = {
  "000-setup.test.sql": `begin; create extension pgtap with schema extensions; commit; ${HELD}`,
  "holds.test.sql": HELD,
  "notes.test.sql":
    "begin; select plan(1); select ok(true); select diag('of 12 cases'); select * from finish(); rollback;",
  "fails.test.sql":
    "begin; select plan(2); select is(1, 2, 'one is two'); select ok(true, 'goes on'); select * from finish(); rollback;",
  "plan.test.sql": "begin; select plan(2); select ok(true); select * from finish(); rollback;",
  "error.test.sql": "begin; select plan(1); select ok(true, 'before');\nselect 1 / 0; rollback;",
  "syntax.test.sql": "begin;\nselect plan(1);\nselekt ok(true); rollback;",
  "silent.test.sql": "begin; select 1; rollback;",
  "leaves.test.sql":
    "begin; select plan(1); create table public.left_over (); select ok(true); select * from finish(); rollback;",
  "unseen.test.sql":
    "begin; select plan(1); select hasnt_table('left_over'); select * from finish(); rollback;",
};

Deno.test("reports what holds, what fails and what breaks", async (test) => {
  const folder = await Deno.makeTempDir();
  for (const [name, sql] of Object.entries(FILES)) {
    await Deno.writeTextFile(join(folder, name), sql);
  }
  const lines: string[] = [];
  await using database = await scratchDatabase();
  const { files, passed, failed } = await runPgtap({
    databaseUrl: database.url,
    files: Object.keys(FILES).map((name) => join(folder, name)),
    print: (line) => lines.push(line),
  });
  await Deno.remove(folder, { recursive: true });
  const result = (name: string) => {
    const found = files.find(({ file }) => file === join(folder, `${name}.test.sql`));
    assert(found);
    return found;
  };

  await test.step("a file whose assertions hold", () => {
    const { passed, failed, problems } = result("holds");
    assert.deepEqual({ passed, failed, problems }, { passed: 1, failed: [], problems: [] });
  });
  await test.step("an assertion that fails, with what was found", () => {
    const { passed, failed, problems } = result("fails");
    assert.equal(passed, 1);
    assert.equal(failed[0]?.description, "one is two");
    assert.match(failed[0]?.diagnostics.join("\n") ?? "", /have: 1\n\s+want: 2/);
    assert.deepEqual(problems, []);
  });
  await test.step("what is said beside one that holds", () => {
    assert.deepEqual(result("notes").notes, ["of 12 cases"]);
    assert(lines.includes("  of 12 cases"));
  });
  await test.step("a plan that was not kept", () => {
    assert.deepEqual(result("plan").problems, ["Planned 2 assertions, ran 1."]);
  });
  await test.step("an SQL error, and what held before it", () => {
    const { passed, problems } = result("error");
    assert.equal(passed, 1);
    assert.match(problems[0] ?? "", /22012 division by zero/);
  });
  await test.step("a syntax error, with its line", () => {
    assert.match(result("syntax").problems[0] ?? "", /42601 .*\nline 3/);
  });
  await test.step("a file that tests nothing", () => {
    assert.deepEqual(result("silent").problems, ["It printed no test results."]);
  });
  await test.step("nothing of a file is left for the next", () => {
    assert.equal(result("unseen").passed, 1);
  });
  await test.step("the totals and the lines printed", () => {
    assert.deepEqual({ passed, failed }, { passed: 8, failed: 5 });
    assert.equal(lines.at(-1), "8 passed, 5 failed");
    assert(lines.some((line) => /^FAIL .*fails\.test\.sql/.test(line)));
    assert(lines.includes("  not ok 1 - one is two"));
  });
});
