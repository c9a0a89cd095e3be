import { runCommand } from "../local/command.ts";
import { checkSteps } from "./check-steps.ts";
import { deno, npmProgram, runSteps } from "./steps.ts";

runCommand(async ({ print }) => {
  const started = performance.now();
  const failed = await runSteps([
    ...checkSteps,
    deno("pgTAP", "run", "-A", "local/pgtap/main.ts"),
    npmProgram("web app", "vitest/vitest.mjs", "run", "--root", "web"),
    deno("functions, stack and journeys", "test", "-A", "--quiet", "local", "scripts", "supabase"),
  ], print);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  print(`${failed === 0 ? "All passed" : `${failed} steps failed`}, in ${minutes} minutes.`);
  return failed === 0 ? 0 : 1;
});
