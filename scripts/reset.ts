import { dataDir, runCommand } from "../local/command.ts";
import { dataFolder, lockData } from "../local/data-folder.ts";
import { Failure } from "../local/failure.ts";
import { removeOutside } from "../local/postgres/closed-folder.ts";

runCommand(async ({ args, print }) => {
  const folder = dataDir();
  using lock = lockData(folder);
  if (!lock) throw new Failure("Retrato is running; stop it before starting over.");
  if (!args.includes("--yes") && !confirmed(folder)) {
    print("Nothing was deleted.");
    return 1;
  }
  removeOutside(dataFolder(folder).postgres);
  await Deno.remove(folder, { recursive: true });
  print(`Deleted ${folder}; the next start begins empty.`);
  return 0;
});

function confirmed(folder: string): boolean {
  if (!Deno.stdin.isTerminal()) {
    throw new Failure("This deletes every account and photo; add --yes to confirm.", 2);
  }
  return confirm(`Delete every account and photo in ${folder}?`);
}
