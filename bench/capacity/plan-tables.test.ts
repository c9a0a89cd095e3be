import assert from "node:assert/strict";
import { planTables } from "./plan-tables.ts";

Deno.test("each plan has its limits, and a price where it allows so many images", () => {
  const tables = planTables();
  const carried = tables.filter(({ unit }) => unit === "images an hour");
  assert.equal(carried.length, 3);
  assert.ok(
    carried.every(({ rows }) => rows.some(({ name }) => name === "2000 requests in flight")),
  );
  const costs = tables.find(({ caption }) => caption === "An image costs")?.rows ?? [];
  const priced = costs.map(({ name }) => name);
  assert.deepEqual(priced.filter((name) => name.startsWith("Free")), ["Free, Nano, 50 a month"]);
  assert.equal(priced.length, 7);
});
