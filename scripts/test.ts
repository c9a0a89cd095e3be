import { runCommand } from "../local/command.ts";
import { checkSteps } from "./check-steps.ts";
import { deno, runSteps } from "./steps.ts";

runCommand(async ({ print }) => {
  const started = performance.now();
  const failed = await runSteps([
    ...checkSteps,
    deno("pgTAP", "run", "-A", "local/pgtap/main.ts"),
    deno("unit and integration tests", "test", "-A", "--quiet"),
  ], print);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  print(`${failed === 0 ? "All passed" : `${failed} steps failed`}, in ${minutes} minutes.`);
  return failed === 0 ? 0 : 1;
});
