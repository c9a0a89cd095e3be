import type { Verdict } from "../mutation.ts";
import type { Failing } from "./pgtap-tests.ts";

/** One file of tests, or several that are run together. */
export interface Suite {
  /** The same for the same tests. */
  name: string;
  /** Runs the tests where the guard is gone; undefined when all pass. */
  withoutGuard(): Promise<Failing | undefined>;
  /** The same where it is in its place. */
  withGuard(): Promise<Failing | undefined>;
}

/**
 * Asks one suite after the other, until one fails that passes while the guard is there, of which
 * `sound` keeps note. A suite that fails anyway says nothing.
 */
export async function judge(
  suites: Iterable<Suite>,
  sound: Map<string, Promise<Failing | undefined>>,
): Promise<Verdict> {
  let unsound: Failing | undefined;
  for (const suite of suites) {
    const failing = await suite.withoutGuard();
    if (!failing) continue;
    const control = sound.get(suite.name) ?? suite.withGuard();
    sound.set(suite.name, control);
    const always = await control;
    if (!always) return { kind: "caught", ...failing };
    unsound ??= always;
  }
  if (!unsound) return { kind: "survived" };
  return { kind: "broken", because: `${unsound.by} fails anyway: ${unsound.because}` };
}
