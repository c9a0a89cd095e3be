import {
  startFunction,
  WEBHOOK_TOKEN,
} from "../../supabase/functions/_shared/testing/start-function.ts";
import type { Part } from "../part.ts";
import { median, row } from "../report/statistics.ts";

/** The functions that a nudge wakes. */
const FUNCTIONS = [
  "generate-photos",
  "train-model",
  "judge-photos",
  "prepare-styles",
  "make-shares",
];

/** It has neither codecs nor networks: what any function costs that talks to the database. */
const UNIT = "remove-objects";

/** What the first call of a worker costs that finds nothing to do, as after a lost or doubled nudge. */
export const cold: Part = {
  checked: true,
  async measure({ quick, print }) {
    const runs = quick ? 3 : 10;
    await using project = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen: () => {} },
      () => Response.json([]),
    );
    const url = `http://127.0.0.1:${project.addr.port}`;
    const measured = new Map([UNIT, ...FUNCTIONS].map((name) => [name, new Measured()]));
    for (let run = 1; run <= runs; run++) {
      print(`cold calls, ${run} of ${runs}`);
      // In turn, so that whatever else the machine does hits them alike.
      for (const [name, { cpu, memory }] of measured) {
        const { cpuMs, peakMb } = await coldCall(name, url);
        cpu.push(cpuMs);
        memory.push(peakMb);
      }
    }
    const unit = median(measured.get(UNIT)?.cpu ?? []);
    const all = [...measured];
    return {
      title: "Cold calls",
      how:
        "The first call of a new worker that finds nothing waiting: Deno's start, the module graph, " +
        "one claim. CPU time of the whole process, which a busy machine changes little, and V8's peak " +
        `memory. Beside \`${UNIT}\`, which has neither codecs nor networks.`,
      tables: [
        {
          caption: "CPU time",
          unit: "ms",
          rows: all.map(([name, { cpu }]) => row(name, cpu)),
        },
        {
          caption: "Memory",
          unit: "MB",
          rows: all.map(([name, { memory }]) => row(name, memory)),
        },
      ],
      ratios: FUNCTIONS.map((name) => ({
        name: `cold call of ${name} ÷ of ${UNIT}, CPU`,
        value: median(measured.get(name)?.cpu ?? []) / unit,
        better: "lower",
        goal: 1.5,
      })),
    };
  },
};

class Measured {
  readonly cpu: number[] = [];
  readonly memory: number[] = [];
}

async function coldCall(name: string, projectUrl: string) {
  await using worker = await startFunction(name, projectUrl);
  const response = await worker.send({ "x-webhook-token": WEBHOOK_TOKEN });
  await response.body?.cancel();
  return await worker.cost();
}
