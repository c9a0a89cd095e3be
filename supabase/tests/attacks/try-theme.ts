import type { Attack, Theme } from "./attack.ts";
import { differences, readState } from "./state.ts";
import type { World } from "./world.ts";

export interface ThemeResult {
  /** How many attacks were tried. */
  count: number;
  /** What was not refused, or has changed something. */
  failures: string[];
}

/** Tries every attack of a theme. */
export async function tryTheme({ attacks }: Theme, world: World): Promise<ThemeResult> {
  let count = 0;
  const failures: string[] = [];
  const tried = groups(await attacks(world));
  let before = await readState(world.stack);
  for (const group of tried) {
    count += group.length;
    await Promise.all(group.map(async ({ name, run }) => {
      try {
        await run();
      } catch (thrown) {
        failures.push(`${name}: ${thrown instanceof Error ? thrown.message : thrown}`);
      }
    }));
    const after = await readState(world.stack);
    const changed = differences(before, after);
    if (changed.length > 0 && !group[0]?.changes) {
      failures.push(`${group.map(({ name }) => name).join(" | ")} changed ${changed.join(", ")}`);
    }
    before = after;
  }
  return { count, failures };
}

/** At the same time, and with one look at what they have changed: as many as keep that look cheap. */
const GROUP_SIZE = 10;

function groups(attacks: Attack[]): Attack[][] {
  const groups: Attack[][] = [];
  for (const attack of attacks) {
    const last = groups.at(-1);
    const fits = last && last.length < GROUP_SIZE && !attack.changes && !last[0]?.changes;
    if (fits) last.push(attack);
    else groups.push([attack]);
  }
  return groups;
}
