import { runCommand } from "../local/command.ts";
import { checkSteps } from "./check-steps.ts";
import { runSteps, tests } from "./steps.ts";

const deno = Deno.execPath();

runCommand(async ({ print }) => {
  const started = performance.now();
  // Two rows, for two cores.
  const result = await runSteps([
    [
      ...checkSteps,
      tests("database (pgTAP)", deno, ["run", "-A", "local/pgtap/main.ts"]),
      tests("web app", "node", ["node_modules/vitest/vitest.mjs", "run", "--root", "web"]),
      tests("functions", deno, ["test", "-A", "--quiet", "supabase/functions"]),
      tests("concurrency and journeys", deno, ["test", "-A", "--quiet", "supabase/tests"]),
    ],
    [
      tests("embedded stack and scripts", deno, [
        "test",
        "-A",
        "--quiet",
        "local",
        "scripts",
        "bench",
      ]),
    ],
  ], print);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  const { failedSteps, tests: { passed, failed } } = result;
  print(
    failedSteps === 0 ? `All steps passed, in ${minutes} minutes.` : `${failedSteps} steps failed.`,
  );
  print(`${passed} passed, ${failed} failed`);
  return failedSteps === 0 ? 0 : 1;
});
