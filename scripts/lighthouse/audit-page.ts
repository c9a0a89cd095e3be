import { join } from "node:path";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { runProgram } from "../../local/run-program.ts";
import { type PageAudit, readReport } from "./lighthouse-report.ts";
import type { FormFactor } from "./pages.ts";

/**
 * Runs Lighthouse once, with its own defaults: a slow phone on a slow network, or a desktop. It
 * empties the HTTP cache before; what the origin has stored, as the session, stays.
 * @param lighthouse Folder of its package.
 * @param debuggingPort Of the browser to use.
 * @param reportFile Where Lighthouse's whole report goes, for its viewer.
 * @throws {Error} when the page could not be audited.
 */
export async function auditPage(
  lighthouse: string,
  url: string,
  formFactor: FormFactor,
  debuggingPort: number,
  reportFile?: string,
): Promise<PageAudit> {
  const { code, stdout, stderr } = await runProgram("Lighthouse", "node", {
    args: [
      join(lighthouse, "cli", "index.js"),
      url,
      `--port=${debuggingPort}`,
      "--output=json",
      "--quiet",
      "--only-categories=performance,accessibility,best-practices",
      ...formFactor === "desktop" ? ["--preset=desktop"] : [],
    ],
    cwd: PROJECT_DIR,
    env: { NO_COLOR: "1" },
  });
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${stderr}`);
  if (reportFile) await Deno.writeTextFile(reportFile, stdout);
  return readReport(stdout);
}
