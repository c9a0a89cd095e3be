import { runCommand } from "../local/command.ts";
import { checkSteps } from "./check-steps.ts";
import { runSteps } from "./steps.ts";

runCommand(async ({ print }) => {
  const { failedSteps } = await runSteps([checkSteps], print);
  print(
    failedSteps === 0
      ? "Everything is in order."
      : `${failedSteps} of ${checkSteps.length} checks failed.`,
  );
  return failedSteps === 0 ? 0 : 1;
});
