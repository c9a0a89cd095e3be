import assert from "node:assert/strict";
import { inShort } from "./in-short.ts";
import { performancePage } from "./markdown.ts";
import type { Results } from "./results.ts";

const results: Results = {
  "rate-limit": {
    date: "2026-11-22",
    commit: "abc1234",
    machine: { processor: "A processor", cores: 2, memory: 8, system: "linux" },
    report: {
      title: "Under a rate limit",
      how: "Measured.",
      tables: [],
      ratios: [
        { name: "images a minute ÷ limit", value: 0.981, better: "higher" },
        { name: "requests refused with 429 ÷ all", value: 0.02, better: "lower" },
      ],
    },
  },
};

Deno.test("what was measured is said, and nothing of the rest", () => {
  assert.equal(
    inShort(results),
    "- **Share of a quota:** 0.981 of it is used, 0.02 of the requests are refused.",
  );
});

Deno.test("the page begins with it, and says where and of what each part is", () => {
  const page = performancePage(results, {});
  assert.match(page.split("\n").slice(0, 10).join("\n"), /^- \*\*Share of a quota:/m);
  assert.match(page, /2026-11-22 at abc1234, 2 × A processor, 8 GiB, linux/);
});
