/** One `ok` or `not ok` line. */
export interface TapAssertion {
  ok: boolean;
  /** As counted by the test itself, from 1. */
  number: number;
  description: string;
  /** The `#` lines below it, without their mark: what was found, what was wanted. */
  diagnostics: string[];
}

/** What one test file printed. */
export interface TapReport {
  /** How many assertions the file said it would make. */
  plan?: number;
  assertions: TapAssertion[];
}

const PLAN = /^1\.\.(\d+)$/;
const ASSERTION = /^(not )?ok (\d+)(?: - (.*))?$/;
const DIAGNOSTIC = /^# ?(.*)$/;

/**
 * Reads the Test Anything Protocol as pgTAP prints it; lines of other kinds are the results of
 * ordinary statements and mean nothing. Directives (TODO, SKIP) are not known: a test here holds or
 * fails. https://testanything.org/tap-specification.html
 */
export function parseTap(lines: string[]): TapReport {
  const report: TapReport = { assertions: [] };
  for (const line of lines) {
    const [, planned] = line.match(PLAN) ?? [];
    const [asserted, negation, number, description = ""] = line.match(ASSERTION) ?? [];
    const [, diagnostic] = line.match(DIAGNOSTIC) ?? [];
    if (planned !== undefined) report.plan = Number(planned);
    if (asserted !== undefined) {
      report.assertions.push({
        ok: negation === undefined,
        number: Number(number),
        description,
        diagnostics: [],
      });
    }
    if (diagnostic !== undefined) report.assertions.at(-1)?.diagnostics.push(diagnostic);
  }
  return report;
}

/** What is wrong with a report as a whole, whether its assertions hold or not; empty when sound. */
export function tapProblems({ plan, assertions }: TapReport): string[] {
  if (plan === undefined && assertions.length === 0) return ["It printed no test results."];
  if (plan === undefined) return ["It has no plan."];
  if (plan !== assertions.length) return [`Planned ${plan} assertions, ran ${assertions.length}.`];
  const misnumbered = assertions.find(({ number }, index) => number !== index + 1);
  return misnumbered ? [`Assertion ${misnumbered.number} is out of order.`] : [];
}
