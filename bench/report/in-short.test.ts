import assert from "node:assert/strict";
import { inShort } from "./in-short.ts";
import { performancePage } from "./markdown.ts";
import type { Results } from "./results.ts";

const run = {
  date: "2026-11-22",
  commit: "abc1234",
  machine: { processor: "A processor", cores: 2, memory: 8, system: "linux" },
};

const results: Results = {
  "rate-limit": {
    ...run,
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

Deno.test("a row of that very name goes before one whose name begins so", () => {
  const row = (name: string, median: number) => ({ name, median, p95: median, samples: 1 });
  const report = {
    title: "Scale",
    how: "Counted.",
    tables: [{
      caption: "All",
      unit: "US cents",
      rows: [
        row("Gemini's 300 requests a minute", 18_000),
        row("Pro, Micro, 1,000,000 a month", 4.34),
        row("Gemini", 4.27),
      ],
    }],
    ratios: [],
  };
  assert.match(
    inShort({ capacity: { ...run, report } }),
    /4\.34 US cents at a million a month, of which 4\.27 are Gemini's/,
  );
});

Deno.test("the page begins with it, and says where and of what each part is", () => {
  const page = performancePage(results, {});
  assert.match(page.split("\n").slice(0, 10).join("\n"), /^- \*\*Share of a quota:/m);
  assert.match(page, /2026-11-22 at abc1234, 2 × A processor, 8 GiB, linux/);
});
