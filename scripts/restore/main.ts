import { resolve } from "node:path";
import { dataDir, runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { restore } from "./restore.ts";

runCommand(async ({ args, print }) => {
  const [backup] = args;
  if (!backup) throw new Failure("Usage: npm run restore -- <folder of the backup>", 2);
  const { takenAt } = await restore(resolve(backup), dataDir());
  print(`Restored the backup of ${takenAt} to ${dataDir()}; start with "npm start".`);
  return 0;
});
