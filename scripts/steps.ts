import { PROJECT_DIR } from "../local/supabase-cli.ts";

/** One thing that can pass or fail. */
export interface Step {
  name: string;
  /** Resolves when it passes; rejects, or returns a complaint, when it fails. */
  run: () => Promise<string | void>;
}

/**
 * Runs steps one after the other, tells how each went, and goes on after a failure so that one run
 * shows everything that is wrong.
 * @returns the number of steps that failed.
 */
export async function runSteps(steps: Step[], print: (line: string) => void): Promise<number> {
  let failed = 0;
  for (const { name, run } of steps) {
    const started = performance.now();
    const complaint = await run().catch((error) => error?.stack ?? String(error));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${complaint ? "✗" : "✓"} ${name} (${seconds} s)`);
    if (!complaint) continue;
    print(complaint);
    failed++;
  }
  return failed;
}

/** A step that is another program: it fails when the program does, with what it printed. */
export function program(name: string, command: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { code, stdout, stderr } = await new Deno.Command(command, {
        args,
        cwd: PROJECT_DIR,
        env: { NO_COLOR: "1" },
        stdin: "null",
      }).output();
      const decoder = new TextDecoder();
      if (code !== 0) return decoder.decode(stdout) + decoder.decode(stderr);
    },
  };
}

/** A Deno command as a step. */
export function deno(name: string, ...args: string[]): Step {
  return program(name, Deno.execPath(), args);
}

/** A program of an npm package as a step. */
export function npmProgram(name: string, file: string, ...args: string[]): Step {
  return program(name, "node", [`node_modules/${file}`, ...args]);
}
