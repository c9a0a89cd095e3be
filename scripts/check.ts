import { runCommand } from "../local/command.ts";
import { checkSteps } from "./check-steps.ts";
import { runSteps } from "./steps.ts";

runCommand(async ({ print }) => {
  const failed = await runSteps(checkSteps, print);
  print(
    failed === 0 ? "Everything is in order." : `${failed} of ${checkSteps.length} checks failed.`,
  );
  return failed === 0 ? 0 : 1;
});
