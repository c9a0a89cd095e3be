import { figure } from "./figure.ts";
import type { Results } from "./results.ts";

/** One thing that a reader wants to know first, and where it was measured. */
interface Answer {
  question: string;
  /** Of ratios, or of rows of tables: the start of their names. */
  from: { part: string; name: string }[];
  say: (figures: string[]) => string;
}

const ANSWERS: Answer[] = [
  {
    question: "Against the original algorithm",
    from: [
      { part: "end-to-end", name: "4 images, original ÷ ours" },
      { part: "end-to-end", name: "20 images, original ÷ ours" },
    ],
    say: ([four, twenty]) => `4 images are there ${four} times as soon, 20 images ${twenty} times.`,
  },
  {
    question: "Against the bound",
    from: [
      { part: "end-to-end", name: "last of 4 images (p95) ÷ bound" },
      { part: "end-to-end", name: "last of 20 images (p95) ÷ bound" },
    ],
    say: ([four, twenty]) => `the last of 4 images takes ${four} times as long, of 20 ${twenty}.`,
  },
  {
    question: "Share of a quota",
    from: [
      { part: "rate-limit", name: "images a minute ÷ limit" },
      { part: "rate-limit", name: "requests refused with 429 ÷ all" },
    ],
    say: ([share, refused]) => `${share} of it is used, ${refused} of the requests are refused.`,
  },
  {
    question: "Cost of an image",
    from: [
      { part: "capacity", name: "Pro, Micro, 1,000,000 a month" },
      { part: "capacity", name: "Gemini" },
    ],
    say: ([all, gemini]) =>
      `${all} US cents at a million a month, of which ${gemini} are Gemini's.`,
  },
  {
    question: "Growth",
    from: [{ part: "database", name: "largest growth of a user query from 10,000 to 1,000,000" }],
    say: ([growth]) => `with 100 times the photos the query that grows most takes ${growth} times.`,
  },
  {
    question: "After a quiet time",
    from: [{ part: "cold", name: "cold call of judge-photos" }],
    say: ([cold]) =>
      `a worker that would load most starts at ${cold} times one that loads nothing.`,
  },
];

/** What a reader wants to know, a line each; without what was not measured. */
export function inShort(results: Results): string {
  return ANSWERS.flatMap(({ question, from, say }) => {
    const found = from.map(({ part, name }) => figureOf(results, part, name));
    const figures = found.filter((one) => one !== undefined);
    return figures.length === from.length ? [`- **${question}:** ${say(figures.map(figure))}`] : [];
  }).join("\n");
}

function figureOf(results: Results, part: string, name: string): number | undefined {
  const report = results[part]?.report;
  const rows = report?.tables.flatMap(({ rows }) => rows) ?? [];
  return named(report?.ratios ?? [], name)?.value ?? named(rows, name)?.median;
}

/** The one of that name, or the first whose name begins so. */
function named<One extends { name: string }>(ones: One[], name: string): One | undefined {
  return ones.find((one) => one.name === name) ?? ones.find((one) => one.name.startsWith(name));
}
