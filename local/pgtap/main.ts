import { join } from "node:path";
import { runCommand } from "../command.ts";
import { PROJECT_DIR } from "../project-dir.ts";
import { scratchDatabase } from "../testing/scratch-database.ts";
import { runPgtap } from "./run-tests.ts";
import { findTestFiles } from "./test-files.ts";

/** Runs the pgTAP tests on a database of their own; arguments choose files by part of their path. */
await runCommand(async ({ args, print }) => {
  await using database = await scratchDatabase();
  const files = findTestFiles(join(PROJECT_DIR, "supabase", "tests"), args);
  const { failed } = await runPgtap({ databaseUrl: database.url, files, print });
  return failed === 0 ? 0 : 1;
});
