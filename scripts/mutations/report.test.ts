import assert from "node:assert/strict";
import type { Trial, Verdict } from "./mutation.ts";
import { formerCatchers, line, markdown, totals } from "./report.ts";

function trial(theme: string, guard: string, verdict: Verdict): Trial {
  const change = { kind: "statements", sql: "" } as const;
  return { mutation: { theme, guard, change, tests: [] }, verdict, took: 1234 };
}

const TRIALS = [
  trial("Policies", "own_rows | mine", {
    kind: "caught",
    by: "local/a_b.test.sql",
    because: "it is kept",
  }),
  trial("Locks", "one\ntab", { kind: "survived" }),
  trial("Policies", "others", { kind: "redundant", because: "implied" }),
];

Deno.test("a line tells who noticed, or that nobody did", () => {
  assert.deepEqual(TRIALS.slice(0, 2).map(line), [
    "caught    own_rows | mine (1.2 s)\n          local/a_b.test.sql: it is kept",
    "SURVIVED  one\ntab (1.2 s)",
  ]);
});

Deno.test("the report has a table for each theme, and cells that are text", () => {
  assert.deepEqual(totals(TRIALS), { caught: 1, survived: 1, broken: 0, redundant: 1 });
  const text = markdown(TRIALS);
  assert.match(text, /3 guards: 1 caught, 1 survived, 0 broken, 1 redundant\./);
  assert.match(
    text,
    /## Policies\n\n.*\n.*\n\| own\\_rows \\\| mine \| local\/a\\_b\.test\.sql: it is kept \|/,
  );
  assert.match(text, /\| one tab \| NOBODY \|/);
});

Deno.test("a report tells who is to be asked first the next time", () => {
  const former = formerCatchers(markdown(TRIALS));
  assert.deepEqual(former("own_rows | mine"), ["local/a_b.test.sql"]);
  assert.deepEqual(former("one tab"), []);
});
