import { parseArgs } from "node:util";
import { runCommand } from "../../../local/command.ts";
import { startFaultyStack } from "./faulty-stack.ts";
import { runRound } from "./round.ts";
import { Tally } from "./tally.ts";

const IMAGES_A_ROUND = 260;

/**
 * The long form of the fault suite: rounds with the seeds from `--seed` on, until so many images
 * were asked for, or so many rounds played.
 */
runCommand(async ({ args, print }) => {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "1" },
      images: { type: "string", default: "2000" },
      rounds: { type: "string" },
    },
  });
  const wanted = Number(values.images);
  const mostRounds = Number(values.rounds ?? Infinity);
  const [photos, struck, met] = [new Tally(), new Tally(), new Tally()];
  let problems = 0;
  let rounds = 0;
  const started = performance.now();
  await using stage = await startFaultyStack();
  for (let seed = Number(values.seed); photos.total < wanted && rounds < mostRounds; seed++) {
    const report = await runRound(stage, seed, Math.min(IMAGES_A_ROUND, wanted));
    rounds++;
    photos.add(report.photos);
    struck.add(report.struck);
    met.add(report.met);
    problems += report.problems.length;
    print(
      `seed ${seed}: ${report.photos.total} images, ${report.struck.total} faults struck, ` +
        `${report.problems.length} invariants broken, ${report.peakMegabytes} MB, ` +
        `${report.seconds.toFixed(0)} s`,
    );
    for (const problem of report.problems) print(`  ${problem}`);
  }
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  print(`\n${photos.total} images in ${rounds} rounds, ${minutes} minutes. They ended as`);
  for (const line of photos.lines()) print(line);
  print(`\n${struck.total} faults struck`);
  for (const line of struck.lines()) print(line);
  print("\nWhat people met");
  for (const line of met.lines()) print(line);
  print(`\n${problems} invariants broken`);
  return problems === 0 ? 0 : 1;
});
