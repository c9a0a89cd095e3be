import assert from "node:assert/strict";
import { parseTap, tapProblems } from "./tap.ts";

Deno.test("reads the plan, the assertions and what is said about a failed one", () => {
  const report = parseTap([
    "1..2",
    "d3b07384-d9a0-4c9b-8f3e-000000000000",
    "ok 1 - the balance falls",
    "not ok 2 - the hold is gone",
    '# Failed test 2: "the hold is gone"',
    "#         have: 4",
    "#         want: 0",
  ]);
  assert.deepEqual(report, {
    plan: 2,
    assertions: [
      { ok: true, number: 1, description: "the balance falls", diagnostics: [] },
      {
        ok: false,
        number: 2,
        description: "the hold is gone",
        diagnostics: ['Failed test 2: "the hold is gone"', "        have: 4", "        want: 0"],
      },
    ],
  });
  assert.deepEqual(tapProblems(report), []);
});

Deno.test("an assertion may go without a description", () => {
  assert.equal(parseTap(["ok 1"]).assertions[0]?.description, "");
});

Deno.test("finds fault with a report that is not whole", () => {
  const problems = (...lines: string[]) => tapProblems(parseTap(lines));
  assert.deepEqual(problems(), ["It printed no test results."]);
  assert.deepEqual(problems("ok 1 - a"), ["It has no plan."]);
  assert.deepEqual(problems("1..3", "ok 1 - a", "ok 2 - b"), ["Planned 3 assertions, ran 2."]);
  assert.deepEqual(problems("1..1", "ok 1 - a", "ok 2 - b"), ["Planned 1 assertions, ran 2."]);
  assert.deepEqual(problems("1..2", "ok 1 - a", "ok 1 - b"), ["Assertion 1 is out of order."]);
});
