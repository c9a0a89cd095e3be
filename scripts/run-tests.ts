import { runCommand } from "../local/command.ts";
import { checkSteps } from "./check-steps.ts";
import { runSteps, type Step, tests } from "./steps.ts";

const deno = Deno.execPath();
const SUITES = "supabase/tests";

/** Types are checked once for all, by the step of that name. */
function denoTests(name: string, ...args: string[]): Step {
  return tests(name, deno, ["test", "-A", "--quiet", "--no-check", ...args]);
}

runCommand(async ({ print }) => {
  const started = performance.now();
  // Three rows for two cores, since much of it waits, that take about as long as each other.
  const result = await runSteps([
    [
      ...checkSteps,
      tests("database (pgTAP)", deno, ["run", "-A", "local/pgtap/main.ts"]),
      tests("web app", "node", ["node_modules/vitest/vitest.mjs", "run", "--root", "web"]),
      denoTests("journeys in the browser", `${SUITES}/journeys/browser`),
      denoTests("faults and ledger", `${SUITES}/faults`, `${SUITES}/ledger`),
    ],
    [
      denoTests("embedded stack and scripts", "local", "scripts", "bench"),
      denoTests("functions", "supabase/functions"),
      denoTests("operations", `${SUITES}/operations`),
      denoTests("upgrade", `${SUITES}/upgrade`),
      denoTests("attacks", `${SUITES}/attacks`),
    ],
    [
      denoTests("accounts and concurrency", `${SUITES}/accounts`, `${SUITES}/concurrency`),
      denoTests("journeys", `--ignore=${SUITES}/journeys/browser`, `${SUITES}/journeys`),
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
