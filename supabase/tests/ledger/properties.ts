import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { anyCommand, concurrentCommand } from "./arbitrary-command.ts";
import type { Command, Outcome } from "./command.ts";
import { apply } from "./reference-model.ts";
import type { Rig } from "./rig.ts";
import { initialState, type State } from "./state.ts";
import { visible } from "./visible.ts";

/** How long to look, and where to begin. */
export interface Search {
  runs: number;
  /** Repeats a search; fast-check tells it when it has found something. */
  seed?: number;
}

const LONGEST_SEQUENCE = 60;
const LONGEST_PREFIX = 20;
const LONGEST_BRANCH = 3;

/** One command after the other: outcome and state are the model's after each of them. */
export async function checkSequences(rig: Rig, { runs, seed }: Search): Promise<void> {
  const sequences = fc.array(anyCommand, { maxLength: LONGEST_SEQUENCE, size: "max" });
  await fc.assert(
    fc.asyncProperty(sequences, async (drafts) => {
      await rig.reset();
      const state = initialState();
      const told: string[] = [];
      for (const draft of drafts) {
        const command = draft(state);
        told.push(JSON.stringify(command));
        const outcome = await rig.run(command);
        const expected = apply(state, command, outcome);
        assert.deepEqual(outcome, expected, `outcome of the last of\n${told.join("\n")}`);
        assert.deepEqual(await rig.state(), visible(state), `state after\n${told.join("\n")}`);
      }
    }),
    { numRuns: runs, seed },
  );
}

/**
 * After some preparation, three connections at once: outcomes and final state are those of some
 * order in which the model could have done the same, one after the other.
 */
export async function checkParallel(rig: Rig, { runs, seed }: Search): Promise<void> {
  const prefix = fc.array(anyCommand, { maxLength: LONGEST_PREFIX, size: "max" });
  const branch = fc.array(concurrentCommand, { minLength: 1, maxLength: LONGEST_BRANCH });
  await fc.assert(
    fc.asyncProperty(prefix, fc.tuple(branch, branch, branch), async (before, branches) => {
      await rig.reset();
      const state = initialState();
      for (const draft of before) {
        const command = draft(state);
        apply(state, command, await rig.run(command));
      }
      const observed = await Promise.all(
        branches.map((drafts) => runBranch(rig, drafts.map((draft) => draft(state)))),
      );
      const final = await rig.state();
      const story = JSON.stringify({ started: visible(state), observed, ended: final }, null, 1);
      assert(canHappen(state, observed, final), `no order explains\n${story}`);
    }),
    { numRuns: runs, seed },
  );
}

type Observed = { command: Command; outcome: Outcome }[];

async function runBranch(rig: Rig, commands: Command[]): Promise<Observed> {
  const observed: Observed = [];
  for (const command of commands) observed.push({ command, outcome: await rig.run(command) });
  return observed;
}

/** Searches the interleavings of the branches for one that the model agrees with. */
function canHappen(state: State, branches: Observed[], final: unknown): boolean {
  if (branches.every((branch) => branch.length === 0)) {
    return isDeepStrictEqual(visible(state), final);
  }
  return branches.some(([next, ...rest], index) => {
    if (!next) return false;
    const after = structuredClone(state);
    const expected = apply(after, next.command, next.outcome, false);
    if (!isDeepStrictEqual(expected, next.outcome)) return false;
    return canHappen(after, branches.with(index, rest), final);
  });
}
