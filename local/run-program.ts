import { Failure, reasonOf } from "./failure.ts";

/** How a program ended, and what it printed. */
export interface ProgramEnd {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Starts a program.
 * @param name As in "Vite cannot be started".
 * @throws {Failure} when the system refuses to start it.
 */
export function spawnProgram(
  name: string,
  command: string,
  options: Deno.CommandOptions,
): Deno.ChildProcess {
  try {
    return new Deno.Command(command, options).spawn();
  } catch (error) {
    throw new Failure(`${name} cannot be started: ${command}: ${reasonOf(error)}.`);
  }
}

/**
 * Runs a program to its end.
 * @throws {Failure} when it cannot be started, and when it is killed.
 */
export async function runProgram(
  name: string,
  command: string,
  options: Deno.CommandOptions,
): Promise<ProgramEnd> {
  const child = spawnProgram(name, command, {
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    ...options,
  });
  const { code, signal, stdout, stderr } = await child.output();
  if (signal) throw new Failure(`${name} was ended by ${signal}; ${WHO_KILLS}.`);
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

/** What a person can do about a process that somebody else ended. */
export const WHO_KILLS = "if nobody did that, the machine may have run out of memory";
