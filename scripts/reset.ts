import { dataDir, runCommand } from "../local/command.ts";
import { Failure } from "../local/failure.ts";
import { findRunningStack } from "../local/running-stack.ts";

runCommand(async ({ args, print }) => {
  const folder = dataDir();
  const running = findRunningStack(folder);
  if (running) throw new Failure("Retrato is running; stop it before starting over.");
  if (!args.includes("--yes") && !confirmed(folder)) {
    print("Nothing was deleted.");
    return 1;
  }
  await Deno.remove(folder, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  print(`Deleted ${folder}; the next start begins empty.`);
  return 0;
});

function confirmed(folder: string): boolean {
  if (!Deno.stdin.isTerminal()) {
    throw new Failure("This deletes every account and photo; add --yes to confirm.", 2);
  }
  return confirm(`Delete every account and photo in ${folder}?`);
}
