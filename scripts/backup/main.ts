import { resolve } from "node:path";
import { dataDir, runCommand } from "../../local/command.ts";
import { backUp } from "./backup.ts";

runCommand(async ({ args, print }) => {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const target = resolve(args[0] ?? `retrato-backup-${stamp}`);
  await backUp(dataDir(), target);
  print(`Backed up to ${target}. It holds photos, accounts and keys: keep it as safe as those.`);
  return 0;
});
