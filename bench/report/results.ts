import { cpus, totalmem } from "node:os";
import { z } from "zod";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { runProgram } from "../../local/run-program.ts";
import type { Report } from "./report.ts";

const row = z.object({
  name: z.string(),
  median: z.number(),
  p95: z.number(),
  samples: z.number().int(),
});

const ratio = z.object({
  name: z.string(),
  value: z.number(),
  better: z.enum(["lower", "higher"]),
  goal: z.number().optional(),
  thorough: z.boolean().optional(),
  reason: z.string().optional(),
});

const report = z.object({
  title: z.string(),
  how: z.string(),
  tables: z.array(z.object({ caption: z.string(), unit: z.string(), rows: z.array(row) })),
  ratios: z.array(ratio),
});

const resultsSchema = z.record(
  z.string(),
  z.object({
    /** Day of the run, YYYY-MM-DD. */
    date: z.iso.date(),
    /** What was measured, `+` at its end when files differed from it. */
    commit: z.string().optional(),
    machine: z.object({
      processor: z.string(),
      cores: z.number().int(),
      memory: z.number(),
      system: z.string(),
    }),
    report,
  }),
);

/** The newest run of each part, by the part's name. */
export type Results = z.output<typeof resultsSchema>;

/** Reads kept results; none when the file is missing. Rejects what is not such a file. */
export async function readResults(file: string): Promise<Results> {
  const text = await Deno.readTextFile(file).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return "{}";
    throw error;
  });
  return resultsSchema.parse(JSON.parse(text));
}

/** Puts a part's new report in the place of its old one. */
export async function keepReport(
  file: string,
  part: string,
  result: { date: string; commit: string; machine: Machine; report: Report },
): Promise<void> {
  const results = { ...await readResults(file), [part]: result };
  const sorted = Object.fromEntries(Object.entries(results).toSorted());
  await Deno.writeTextFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The commit that is checked out, with `+` at its end when files differ from it. */
export async function thisCommit(): Promise<string> {
  const git = async (...args: string[]) =>
    (await runProgram("git", "git", { args, cwd: PROJECT_DIR })).stdout.trim();
  const changes = await git("status", "--porcelain");
  return await git("rev-parse", "--short", "HEAD") + (changes === "" ? "" : "+");
}

/** Where figures come from. */
export interface Machine {
  processor: string;
  cores: number;
  /** GiB. */
  memory: number;
  system: string;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? "unknown processor",
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${Deno.build.os} ${Deno.build.arch}`,
  };
}
