import { PROJECT_DIR } from "../local/project-dir.ts";
import { runProgram } from "../local/run-program.ts";

/**
 * Writes a generated file as `npm run check` wants it.
 * @param path Absolute; the ending tells how it is formatted.
 */
export async function writeFormatted(path: string, text: string): Promise<void> {
  await Deno.writeTextFile(path, text);
  await runProgram("The formatter", Deno.execPath(), {
    args: ["fmt", "--quiet", path],
    cwd: PROJECT_DIR,
  });
}
