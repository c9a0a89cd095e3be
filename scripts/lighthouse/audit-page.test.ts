import assert from "node:assert/strict";
import { readReport } from "./audit-page.ts";

const report = {
  environment: { benchmarkIndex: 1533.5 },
  categories: {
    performance: { score: 0.934, auditRefs: [] },
    accessibility: { score: 0.96, auditRefs: [{ id: "link-name", weight: 7 }] },
    "best-practices": {
      score: 1,
      auditRefs: [{ id: "csp", weight: 0 }, { id: "doctype", weight: 1 }, {
        id: "none",
        weight: 1,
      }],
    },
  },
  audits: {
    "largest-contentful-paint": { title: "LCP", score: 0.9, numericValue: 1834.5 },
    "total-blocking-time": { title: "TBT", score: 1, numericValue: 20 },
    "cumulative-layout-shift": { title: "CLS", score: 1, numericValue: 0.01 },
    "link-name": { title: "Links do not have a discernible name", score: 0 },
    csp: { title: "Unweighted", score: 0 },
    doctype: { title: "Page has the HTML doctype", score: 1 },
    none: { title: "Not applicable", score: null },
  },
};

Deno.test("reads scores, metrics, and the faults that cost points", () => {
  assert.deepEqual(readReport(JSON.stringify(report)), {
    performance: 93,
    accessibility: 96,
    bestPractices: 100,
    lcp: 1834.5,
    tbt: 20,
    cls: 0.01,
    benchmarkIndex: 1533.5,
    faults: ["Links do not have a discernible name"],
  });
});

Deno.test("a page that did not load is an error, not a bad score", () => {
  const runtimeError = { code: "NO_FCP", message: "The page did not paint any content." };
  assert.throws(() => readReport(JSON.stringify({ ...report, runtimeError })), /did not paint/);
});
