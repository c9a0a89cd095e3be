import assert from "node:assert/strict";
import { figure } from "./figure.ts";
import { reportTables } from "./markdown.ts";
import type { Report } from "./report.ts";

const report: Report = {
  title: "Start",
  how: "Ten starts.",
  tables: [{
    caption: "Start",
    unit: "s",
    rows: [{ name: "cold", median: 1.9, p95: 2.34567, samples: 10 }],
  }],
  ratios: [{ name: "cold ÷ warm", value: 1.5, better: "lower", goal: 1.2 }],
};

Deno.test("figures are short and honest", () => {
  assert.deepEqual([0.12345, 3, 12.345, 1234567.8].map(figure), [
    "0.123",
    "3",
    "12.3",
    "1,234,568",
  ]);
});

Deno.test("a missed goal is said", () => {
  assert.equal(
    reportTables(report),
    [
      "| Start (s) | median | p95 | samples |",
      "| --- | --- | --- | --- |",
      "| cold | 1.9 | 2.35 | 10 |",
      "",
      "| ratio | value | goal |  |",
      "| --- | --- | --- | --- |",
      "| cold ÷ warm | 1.5 | ≤ 1.2 | **missed** |",
    ].join("\n"),
  );
});

Deno.test("what was before stands beside it", () => {
  const before: Report = {
    ...report,
    tables: [{ ...report.tables[0]!, rows: [{ name: "cold", median: 4, p95: 5, samples: 10 }] }],
    ratios: [{ ...report.ratios[0]!, value: 2 }],
  };
  const lines = reportTables(report, before).split("\n");
  assert.equal(lines[2], "| cold | 1.9 | 2.35 | 10 | 4 |");
  assert.equal(lines.at(-1), "| cold ÷ warm | 1.5 | ≤ 1.2 | **missed** | 2 |");
});
