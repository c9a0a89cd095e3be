import assert from "node:assert/strict";
import { planDefects, readPlan } from "./plan.ts";

const answer = (node: object) => [{
  Plan: {
    "Node Type": "Limit",
    "Actual Rows": 1,
    "Actual Loops": 1,
    Plans: [{ "Actual Rows": 1, "Actual Loops": 1, "Relation Name": "photos", ...node }],
  },
  "Planning Time": 0.2,
  "Execution Time": 0.3,
}];

Deno.test("a plan takes as long as planning and executing it", () => {
  assert.equal(readPlan(answer({ "Node Type": "Index Scan" })).milliseconds, 0.5);
});

Deno.test("an index scan with the caller looked up once is as it should be", () => {
  const { plan } = readPlan(
    answer({ "Node Type": "Index Scan", "Index Cond": "(user_id = (InitPlan 1).col1)" }),
  );
  assert.deepEqual(planDefects(plan), []);
});

Deno.test("a big table read whole is a defect", () => {
  assert.deepEqual(planDefects(readPlan(answer({ "Node Type": "Seq Scan" })).plan), [
    "reads all of photos",
  ]);
});

Deno.test("so is a caller looked up for each row", () => {
  const { plan } = readPlan(
    answer({ "Node Type": "Index Scan", Filter: "(user_id = auth.uid())" }),
  );
  assert.deepEqual(planDefects(plan), ["looks the caller up for each row of photos"]);
});
