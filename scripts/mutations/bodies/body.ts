import type { Mutation } from "../mutation.ts";

/** A guard in the body of a function: its name, the function, the text, what replaces it. */
export type BodyGuard = [guard: string, name: string, find: string, replace: string];

/** The mutations of one theme, all first asked of the same tests. */
export function bodyMutations(theme: string, tests: string[], guards: BodyGuard[]): Mutation[] {
  return guards.map(([guard, name, find, replace]) => ({
    theme,
    guard: `${name}: ${guard}`,
    change: { kind: "function", name, find, replace },
    tests,
  }));
}
