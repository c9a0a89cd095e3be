/** A guard that is taken away, to see which test notices. */
export interface Mutation {
  /** What kind of guard it is. */
  theme: string;
  /** What is taken away, in one line; no two have the same. */
  guard: string;
  change: Change;
  /**
   * Who is asked first: parts of the paths of pgTAP files below `supabase/tests`, or paths of Deno
   * tests. When none of these notices, all others are asked.
   */
  tests: string[];
}

/** How a guard is taken away. */
export type Change = Statements | FunctionBody;

/** By statements, run as the superuser. */
export interface Statements {
  kind: "statements";
  sql: string;
}

/** By other text in the body of a function of the database. */
export interface FunctionBody extends Replacement {
  kind: "function";
  /** Schema and name. */
  name: string;
}

/** Text that stands in its place once, and what takes its place. White space counts as one space. */
export interface Replacement {
  find: string;
  replace: string;
}

/** What came of taking a guard away. */
export type Verdict =
  | { kind: "caught"; by: string; because: string }
  /** No test noticed. */
  | { kind: "survived" }
  /** It could not be taken away: the text is gone, or the statements failed. */
  | { kind: "broken"; because: string }
  /** Nobody can notice, as said in `redundant.ts`. */
  | { kind: "redundant"; because: string };

/** A mutation and what came of it. */
export interface Trial {
  mutation: Mutation;
  verdict: Verdict;
  /** Milliseconds. */
  took: number;
}

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
