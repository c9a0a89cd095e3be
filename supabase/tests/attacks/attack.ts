import type { World } from "./world.ts";

/** One thing an attacker tries. */
export interface Attack {
  name: string;
  /** Tries it and asserts that it was refused; the runner asserts that nothing has changed. */
  run(): Promise<void>;
  /** It also does what everybody may, so it asserts itself that nothing more has changed. */
  changes?: boolean;
}

/** Attacks of one kind, made for a world because many are derived from its catalogue. */
export interface Theme {
  name: string;
  attacks(world: World): Promise<Attack[]> | Attack[];
}

/** An attack that must change nothing. */
export function attack(name: string, run: () => Promise<void>): Attack {
  return { name, run };
}

/** An attack that does something allowed on its way, and asserts itself what that has changed. */
export function attackThatChanges(name: string, run: () => Promise<void>): Attack {
  return { name, run, changes: true };
}
