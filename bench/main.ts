import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { writeFormatted } from "../scripts/write-formatted.ts";
import type { Part } from "./part.ts";
import { PARTS } from "./parts.ts";
import { performancePage, reportTables } from "./report/markdown.ts";
import { regressions } from "./report/report.ts";
import { keepReport, readResults, thisCommit, thisMachine } from "./report/results.ts";

const RESULTS_DIR = join(PROJECT_DIR, "bench", "results");
const NOW_FILE = join(RESULTS_DIR, "now.json");
const BEFORE_FILE = join(RESULTS_DIR, "before.json");
const PAGE_FILE = join(PROJECT_DIR, "docs", "PERFORMANCE.md");

/**
 * `npm run bench -- [part…]`: measures all parts, or those named. `--quick` measures less,
 * `--keep` (`--keep-before`) keeps the results and writes docs/PERFORMANCE.md, `--check` compares
 * the quick parts with what is kept.
 */
runCommand(async ({ args, print }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      "keep-before": { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const kept = await readResults(NOW_FILE);
  const worse: string[] = [];
  // As it was begun with: keeping a part changes files.
  const commit = await thisCommit();
  for (const [name, part] of chosenParts(positionals, values.check)) {
    print(`\n${name}`);
    const report = await part.measure({ quick: values.quick || values.check, print });
    print(reportTables(report, kept[name]?.report));
    const date = new Date().toISOString().slice(0, 10);
    const result = { date, commit, machine: thisMachine(), report };
    if (values.keep) await keepReport(NOW_FILE, name, result);
    if (values["keep-before"]) await keepReport(BEFORE_FILE, name, result);
    if (values.check) worse.push(...regressions(kept[name]?.report.ratios ?? [], report.ratios));
  }
  if (values.keep || values["keep-before"]) {
    const page = performancePage(await readResults(NOW_FILE), await readResults(BEFORE_FILE));
    await writeFormatted(PAGE_FILE, page);
  }
  for (const sentence of worse) print(`✗ ${sentence}`);
  return worse.length > 0 ? 1 : 0;
});

/** The parts named, or all; for a check only those that are quick. */
function chosenParts(names: string[], check: boolean): Array<[string, Part]> {
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) {
    throw new Failure(`There is no part "${unknown}". Parts: ${Object.keys(PARTS).join(", ")}.`);
  }
  return Object.entries(PARTS).filter(([name, { checked }]) =>
    names.length > 0 ? names.includes(name) : checked || !check
  );
}
