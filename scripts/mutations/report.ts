import type { Trial, Verdict } from "./mutation.ts";

/** How many guards were caught, survived, could not be taken away, or are redundant. */
export function totals(trials: readonly Trial[]): Record<Verdict["kind"], number> {
  const count = { caught: 0, survived: 0, broken: 0, redundant: 0 };
  for (const { verdict } of trials) count[verdict.kind]++;
  return count;
}

/** One line of text: what came of a mutation. */
export function line({ mutation: { guard }, verdict, took }: Trial): string {
  const seconds = `${(took / 1000).toFixed(1)} s`;
  switch (verdict.kind) {
    case "caught":
      return `caught    ${guard} (${seconds})\n          ${verdict.by}: ${verdict.because}`;
    case "survived":
      return `SURVIVED  ${guard} (${seconds})`;
    case "broken":
      return `BROKEN    ${guard}: ${verdict.because}`;
    case "redundant":
      return `redundant ${guard}: ${verdict.because}`;
  }
}

const INTRODUCTION = `# Mutation proof of the guards

Written by \`npm run test:mutations\`. Each guard was taken away on a copy of the database or of the
sources, alone; named is the first test that then failed, and that passes while the guard is there.
`;

/** The whole run as Markdown: for each guard, the test that notices its absence. */
export function markdown(trials: readonly Trial[]): string {
  const { caught, survived, broken, redundant } = totals(trials);
  const themes = [...new Set(trials.map(({ mutation }) => mutation.theme))];
  const sections = themes.map((theme) => section(theme, trials));
  return [
    INTRODUCTION,
    `${trials.length} guards: ${caught} caught, ${survived} survived, ${broken} broken, ` +
    `${redundant} redundant.\n`,
    ...sections,
  ].join("\n");
}

function section(theme: string, trials: readonly Trial[]): string {
  const rows = trials.filter(({ mutation }) => mutation.theme === theme)
    .map(({ mutation, verdict }) => `| ${cell(mutation.guard)} | ${cell(outcome(verdict))} |`);
  return [`## ${theme}\n`, "| guard | noticed by |", "| --- | --- |", ...rows, ""].join("\n");
}

function outcome(verdict: Verdict): string {
  switch (verdict.kind) {
    case "caught":
      return `${verdict.by}: ${verdict.because}`;
    case "survived":
      return "NOBODY";
    case "broken":
      return `BROKEN: ${verdict.because}`;
    case "redundant":
      return `redundant: ${verdict.because}`;
  }
}

/** A text as one cell of a table, taken literally. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_<>|[\]]/g, "\\$&");
}

/**
 * Who noticed last time, by guard, read from a report: whoever did is asked first.
 * @returns For a guard the path of a test.
 */
export function formerCatchers(report: string): (guard: string) => string[] {
  const rows = report.matchAll(
    /^\| (.+?) +\| (supabase|local|scripts)(\S+?\.test\.(?:sql|ts)): /gm,
  );
  const paths = new Map(
    [...rows].map(([, guard = "", top, rest]) => [plain(guard), `${top}${rest}`]),
  );
  return (guard) => {
    const path = paths.get(plain(guard));
    return path === undefined ? [] : [plain(path)];
  };
}

/** As it was before a cell or a formatter escaped it. */
function plain(text: string): string {
  return text.replaceAll("\\", "").replaceAll(/\s+/g, " ").trim();
}
