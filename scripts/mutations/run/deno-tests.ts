import { stripVTControlCharacters } from "node:util";
import type { Failing } from "./pgtap-tests.ts";

/** Milliseconds; a suite that takes longer hangs, which is noticed too. */
const PATIENCE_MS = 240_000;

/**
 * Runs Deno tests until the first fails; undefined when all pass.
 * @param root Folder of the project or of a copy of it.
 * @param path File or folder below it.
 */
export async function failureOfDenoTests(
  root: string,
  path: string,
): Promise<Failing | undefined> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "-A", "--quiet", "--no-check", "--fail-fast", path],
    cwd: root,
    env: { NO_COLOR: "1" },
    stdin: "null",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).output();
  if (code === 0) return undefined;
  const decoder = new TextDecoder();
  const output = stripVTControlCharacters(decoder.decode(stdout) + decoder.decode(stderr));
  return firstFailure(output) ?? { by: path, because: "did not end by itself" };
}

/**
 * The first test in the list of errors that Deno prints: `name ... step => ./file.ts:1:2`, or a
 * file that could not be run: `./file.ts (uncaught error)`.
 */
export function firstFailure(output: string): Failing | undefined {
  const [, name, file] = output.match(/^(.+) => \.\/(.+?):\d+:\d+$/m) ?? [];
  if (name !== undefined && file !== undefined) return { by: file, because: name };
  const [, broken] = output.match(/^\.\/(\S+) \(uncaught error\)$/m) ?? [];
  return broken === undefined ? undefined : { by: broken, because: "cannot be run" };
}
