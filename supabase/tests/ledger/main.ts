import { parseArgs } from "node:util";
import { runCommand } from "../../../local/command.ts";
import { checkParallel, checkSequences } from "./properties.ts";
import { withRig } from "./rig.ts";

/** The long form of ledger.test.ts. */
runCommand(async ({ args, print }) => {
  const { values } = parseArgs({
    args,
    options: { runs: { type: "string", default: "500" }, seed: { type: "string" } },
  });
  const search = {
    runs: Number(values.runs),
    seed: values.seed === undefined ? undefined : Number(values.seed),
  };
  await withRig(async (rig) => {
    await checkSequences(rig, search);
    print(`${search.runs} sequences of commands agree with the reference model.`);
    await checkParallel(rig, search);
    print(`${search.runs} times three connections at once agree with it, too.`);
  });
  return 0;
});
