import { startPostgres } from "../../local/postgres/server.ts";
import { scratchFolder, scratchServer } from "../../local/testing/scratch-server.ts";
import { buildWebApp } from "../../local/web/build.ts";
import type { Part } from "../part.ts";
import { median, row } from "../report/statistics.ts";
import { npmStart, type Started } from "./npm-start.ts";

/** `npm start`, on an empty data folder and on one that has been used. */
export const start: Part = {
  checked: true,
  async measure({ quick, print }) {
    const runs = quick ? 3 : 10;
    await buildWebApp();
    const cold: number[] = [];
    const warm: number[] = [];
    const bare: number[] = [];
    let weighed: Started | undefined;
    for (let run = 1; run <= runs; run++) {
      print(`start ${run} of ${runs}`);
      bare.push(await barePostgres());
      const folder = await scratchFolder();
      try {
        cold.push((await npmStart(folder, { weigh: false })).milliseconds);
        weighed = await npmStart(folder, { weigh: run === runs });
        warm.push(weighed.milliseconds);
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    }
    const memory = weighed?.memory;
    return {
      title: "Start",
      how:
        "The real `npm start`, from the command to the line that says it runs, with the packages " +
        "installed and the web app built. *Cold* is an empty data folder: a new cluster, all " +
        "migrations, the style pictures. *Warm* is the same folder again. Memory is the " +
        "proportional set size of all processes, five seconds after the start.",
      tables: [
        {
          caption: "Time to start",
          unit: "ms",
          rows: [
            row("cold", cold),
            row("warm", warm),
            row("an empty Postgres alone (initdb and start)", bare),
          ],
        },
        ...(memory
          ? [{
            caption: `Memory at rest, ${memory.processes} processes`,
            unit: "MB",
            rows: [row("all together", [memory.total])],
          }]
          : []),
      ],
      ratios: [
        {
          name: "cold start ÷ an empty Postgres alone",
          value: median(cold) / median(bare),
          better: "lower",
        },
        { name: "warm start ÷ cold start", value: median(warm) / median(cold), better: "lower" },
      ],
    };
  },
};

/** Milliseconds to make an empty cluster and start a server on it. */
async function barePostgres(): Promise<number> {
  const folder = await scratchFolder();
  try {
    const begun = performance.now();
    const server = await startPostgres(scratchServer(folder));
    const milliseconds = performance.now() - begun;
    await server.stop();
    return milliseconds;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
