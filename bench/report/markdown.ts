import { figure } from "./figure.ts";
import { inShort } from "./in-short.ts";
import { meetsGoal, type Ratio, type Report, type Row } from "./report.ts";
import type { Results } from "./results.ts";

/** docs/PERFORMANCE.md: the results of now, beside those from before the work on speed. */
export function performancePage(now: Results, before: Results): string {
  const parts = Object.entries(now).map(([part, { date, commit, machine, report }]) =>
    [
      `## ${report.title}`,
      `\`npm run bench -- ${part}\`, ${date}${
        commit ? ` at ${commit}` : ""
      }, ${machine.cores} × ${machine.processor}, ` +
      `${machine.memory} GiB, ${machine.system}.`,
      report.how,
      reportTables(report, before[part]?.report),
    ].join("\n\n")
  );
  return [TITLE, inShort(now), PREFACE, ...parts].join("\n\n") + "\n";
}

const TITLE = `# Performance

<!-- Written by \`npm run bench -- --keep\` from bench/results/; do not edit by hand. -->`;

const PREFACE =
  `Each part below is one command. Times are of one machine on one day, with whatever else it had to
do; what is judged are the **ratios** between figures of the same run, which hold on any machine.
\`npm run bench:check\` measures the quick parts anew and fails when a ratio is more than a third
worse than here, or misses a goal that it never had to meet before. "Before" is the same command before the work on speed.`;

/** The tables of one report, in Markdown. */
export function reportTables(report: Report, before?: Report): string {
  const tables = report.tables.map(({ caption, unit, rows }) => {
    const old = before?.tables.find((table) => table.caption === caption)?.rows ?? [];
    return table(
      [`${caption} (${unit})`, "median", "p95", "samples", ...(before ? ["median before"] : [])],
      rows.map((row) => [...rowCells(row), ...(before ? [medianOf(old, row.name)] : [])]),
    );
  });
  if (report.ratios.length > 0) tables.push(ratioTable(report.ratios, before?.ratios));
  return tables.join("\n\n");
}

function rowCells({ name, median, p95, samples }: Row): string[] {
  return [name, figure(median), figure(p95), String(samples)];
}

function medianOf(rows: Row[], name: string): string {
  const row = rows.find((row) => row.name === name);
  return row ? figure(row.median) : "";
}

function ratioTable(ratios: Ratio[], before?: Ratio[]): string {
  return table(
    ["ratio", "value", "goal", "", ...(before ? ["before"] : [])],
    ratios.map((ratio) => {
      const old = before?.find(({ name }) => name === ratio.name);
      return [
        ratio.name,
        figure(ratio.value),
        goal(ratio),
        meetsGoal(ratio) ? "" : ["**missed**", ratio.reason ?? []].flat().join(": "),
        ...(before ? [old ? figure(old.value) : ""] : []),
      ];
    }),
  );
}

function goal({ goal, better }: Ratio): string {
  if (goal === undefined) return "";
  return `${better === "lower" ? "≤" : "≥"} ${figure(goal)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
