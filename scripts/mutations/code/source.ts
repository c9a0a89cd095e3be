import type { Mutation } from "../mutation.ts";

/** A guard in a source file: its name, the text, and what replaces it. */
export type SourceGuard = [guard: string, find: string, replace: string];

/** The mutations of one file, all asked of the same tests. */
export function sourceMutations(
  theme: string,
  file: string,
  tests: string[],
  guards: SourceGuard[],
): Mutation[] {
  return guards.map(([guard, find, replace]) => ({
    theme,
    guard: `${file}: ${guard}`,
    change: { kind: "source", file, find, replace },
    tests,
  }));
}
