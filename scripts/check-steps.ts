import { scratchDatabase } from "../local/testing/scratch-database.ts";
import { supabase } from "../local/supabase-cli.ts";
import { generateTypes, TYPES_FILE } from "./database-types.ts";
import { deno, npmProgram, type Step } from "./steps.ts";

/** Everything `npm run check` looks at. */
export const checkSteps: Step[] = [
  deno("format", "fmt", "--check"),
  deno("lint", "lint"),
  deno("types", "check", "local", "scripts", "supabase", "bench"),
  npmProgram("types of the web app", "typescript/bin/tsc", "-p", "web"),
  npmProgram("dead code", "knip/bin/knip.js"),
  { name: "database: generated types in step, no advisor warnings", run: checkDatabase },
];

async function checkDatabase(): Promise<string | void> {
  await using database = await scratchDatabase();
  const complaints = [];
  if (await generateTypes(database.url) !== await Deno.readTextFile(TYPES_FILE)) {
    complaints.push("The generated types are out of date: run npm run types.");
  }
  // Exits with an error, and so throws, at the first finding of this level.
  await supabase(
    "db",
    "advisors",
    `--remote=${database.url}?sslmode=disable`,
    "--level=warn",
    "--fail-on=warn",
  ).catch((error) => complaints.push(error.message));
  return complaints.join("\n") || undefined;
}
