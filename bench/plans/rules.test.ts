import assert from "node:assert/strict";
import { readNotice } from "./observe.ts";
import { defectsOf, indexesOf } from "./rules.ts";

const told = (plan: object) =>
  `duration: 0.012 ms  plan:\n${JSON.stringify({ "Query Text": "select\n  1", Plan: plan })}`;

function defects(plan: object, pages = 1): string[] {
  const executed = readNotice(told({ "Actual Rows": 1, "Actual Loops": 1, ...plan }));
  assert.ok(executed);
  return defectsOf({ pages, executed: [executed] }, { pages: 10, rows: 100 });
}

Deno.test("other notices are no plans", () => {
  assert.equal(readNotice("passed over photo x"), undefined);
  assert.equal(readNotice(undefined), undefined);
});

Deno.test("few rows may be read in any way", () => {
  assert.deepEqual(
    defects({ "Node Type": "Seq Scan", "Relation Name": "photos", "Rows Removed by Filter": 99 }),
    [],
  );
});

Deno.test("many rows read, passed over or sorted are a defect, also when each loop reads few", () => {
  const photos = { "Relation Name": "photos", "Actual Loops": 50, "Rows Removed by Filter": 2 };
  assert.deepEqual(defects({ "Node Type": "Seq Scan", ...photos }), [
    'reads 150 rows of photos without an index, in "select 1"',
  ]);
  assert.deepEqual(defects({ "Node Type": "Index Scan", ...photos, "Rows Removed by Filter": 3 }), [
    'passes over 150 rows of photos, in "select 1"',
  ]);
  const read = { "Node Type": "Index Scan", "Actual Rows": 101, "Actual Loops": 1 };
  assert.deepEqual(defects({ "Node Type": "Sort", Plans: [read] }), [
    'sorts 101 rows, in "select 1"',
  ]);
});

Deno.test("so are more pages than are allowed, and a caller looked up for each row", () => {
  assert.deepEqual(defects({ "Node Type": "Result" }, 11), ["looks at 11 pages, not 10 at most"]);
  const scan = { "Node Type": "Index Scan", "Relation Name": "photos", "Actual Rows": 50 };
  assert.deepEqual(defects({ ...scan, "Index Cond": "(user_id = auth.uid())" }), []);
  assert.deepEqual(defects({ ...scan, Filter: "(user_id = auth.uid())" }), [
    'looks the caller up 50 times for photos, in "select 1"',
  ]);
});

Deno.test("an index is read wherever it stands in a plan", () => {
  const executed = readNotice(told({
    "Node Type": "Limit",
    "Actual Rows": 1,
    "Actual Loops": 1,
    Plans: [{
      "Node Type": "Index Scan",
      "Index Name": "photos_user_idx",
      "Actual Rows": 1,
      "Actual Loops": 1,
    }],
  }));
  assert.ok(executed);
  assert.deepEqual([...indexesOf({ pages: 1, executed: [executed] })], ["photos_user_idx"]);
});
