import { checkParallel, checkSequences } from "./properties.ts";
import { withRig } from "./rig.ts";

Deno.test("the ledger does what its reference model does", (test) =>
  withRig(async (rig) => {
    await test.step("one command after the other", () => checkSequences(rig, { runs: 30 }));
    await test.step("three connections at once", () => checkParallel(rig, { runs: 40 }));
  }));
