import assert from "node:assert/strict";
import type { PageAudit } from "./audit-page.ts";
import type { AuditedPage } from "./pages.ts";
import { complaints, doubt, summarise } from "./verdict.ts";

const page: AuditedPage = {
  name: "gallery",
  path: "/",
  signedIn: true,
  performance: { mobile: 85 },
};

function audit(values: Partial<PageAudit> = {}): PageAudit {
  return {
    performance: 85,
    accessibility: 100,
    bestPractices: 95,
    lcp: 1000,
    tbt: 10,
    cls: 0,
    benchmarkIndex: 1533,
    faults: [],
    ...values,
  };
}

Deno.test("runs come to the median of each number and to all their faults", () => {
  const runs = [
    audit({ performance: 60, lcp: 3000, faults: ["a"] }),
    audit({ performance: 90, lcp: 900, faults: ["a", "b"] }),
    audit({ performance: 88, lcp: 1200 }),
  ];
  const { performance, lcp, faults } = summarise(runs);
  assert.deepEqual({ performance, lcp, faults }, {
    performance: 88,
    lcp: 1200,
    faults: ["a", "b"],
  });
  assert.equal(summarise(runs.slice(0, 2)).performance, 60);
});

Deno.test("a score at its floor is good enough, one below is told with its reasons", () => {
  assert.deepEqual(complaints({ page, formFactor: "mobile", audit: audit() }), []);
  const low = audit({ performance: 84, accessibility: 99, faults: ["Links need names"] });
  assert.deepEqual(complaints({ page, formFactor: "mobile", audit: low }), [
    "gallery, mobile: performance 84, should be at least 85",
    "gallery, mobile: accessibility 99, should be at least 100",
    "  Links need names",
  ]);
});

Deno.test("performance only matters where a floor is promised", () => {
  assert.deepEqual(
    complaints({ page, formFactor: "desktop", audit: audit({ performance: 1 }) }),
    [],
  );
});

Deno.test("a page without a score does not pass", () => {
  const unknown = audit({ bestPractices: NaN });
  assert.equal(complaints({ page, formFactor: "desktop", audit: unknown }).length, 1);
});

Deno.test("a machine too slow or busy is told, with how slow it was", () => {
  const of = (...indexes: number[]) =>
    doubt(indexes.map((benchmarkIndex) => ({
      page,
      formFactor: "mobile",
      audit: audit({ benchmarkIndex }),
    })));
  assert.equal(of(1000, 2000), undefined);
  assert.match(of(2000, 452.4, 965) ?? "", /fell to 452,/);
});
