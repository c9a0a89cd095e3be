import { PROJECT_DIR } from "../local/project-dir.ts";
import { supabase } from "../local/supabase-cli.ts";
import { scratchDatabase } from "../local/testing/scratch-database.ts";
import { budgets, complaint } from "./bundle-budget/budgets.ts";
import { measure } from "./bundle-budget/measure.ts";
import { generateTypes, TYPES_FILE } from "./database-types.ts";
import { readImports } from "./imports/read-imports.ts";
import { complaintsAbout } from "./imports/rules.ts";
import { type Outcome, program, type Step } from "./steps.ts";
import { catalogueComplaints } from "./styles/shipped.ts";
import { outdatedTensorFlow } from "./tensorflow/make.ts";

const deno = Deno.execPath();

/** Everything `npm run check` looks at. */
export const checkSteps: Step[] = [
  program("format", deno, ["fmt", "--check"]),
  program("lint", deno, ["lint"]),
  program("types", deno, ["check", "local", "scripts", "supabase", "bench"]),
  program("types of the web app", "node", ["node_modules/typescript/bin/tsc", "-p", "web"]),
  program("types of the service worker", "node", [
    "node_modules/typescript/bin/tsc",
    "-p",
    "web/service-worker",
  ]),
  { name: "initial JavaScript within budget", run: checkBudgets },
  { name: "imports", run: checkImports },
  program("dead code", "node", ["node_modules/knip/bin/knip.js"]),
  { name: "style catalogue in step", run: checkStyles },
  { name: "TensorFlow.js in step with its packages", run: checkTensorFlow },
  { name: "database: generated types in step, no advisor warnings", run: checkDatabase },
];

async function checkBudgets(): Promise<Outcome> {
  return { complaint: complaint(await measure(budgets)) };
}

async function checkImports(): Promise<Outcome> {
  const complaints = complaintsAbout(await readImports(PROJECT_DIR));
  return { complaint: complaints.join("\n") || undefined };
}

async function checkStyles(): Promise<Outcome> {
  return { complaint: (await catalogueComplaints()).join("\n") || undefined };
}

async function checkTensorFlow(): Promise<Outcome> {
  const outdated = await outdatedTensorFlow();
  if (outdated.length === 0) return { complaint: undefined };
  return { complaint: `Out of date, run npm run tensorflow: ${outdated.join(", ")}` };
}

async function checkDatabase(): Promise<Outcome> {
  await using database = await scratchDatabase();
  const complaints: string[] = [];
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
  return { complaint: complaints.join("\n") || undefined };
}
