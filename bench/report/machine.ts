import { cpus, totalmem } from "node:os";

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
