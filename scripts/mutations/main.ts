/** Takes every guard away, one at a time, and reports which test notices. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { runCommand } from "../../local/command.ts";
import { PROJECT_DIR } from "../../local/supabase-cli.ts";
import { writeFormatted } from "../write-formatted.ts";
import { BODY_MUTATIONS } from "./bodies/bodies.ts";
import { catalogueMutations } from "./catalogue/catalogue.ts";
import { SOURCE_MUTATIONS } from "./code/code.ts";
import type { Mutation, Trial } from "./mutation.ts";
import { REDUNDANT } from "./redundant.ts";
import { formerCatchers, line, markdown, totals } from "./report.ts";
import { startDatabaseCopies } from "./run/database-copies.ts";
import { functionDefinitions, type Laboratory, tryMutation } from "./run/laboratory.ts";
import { helperFiles } from "./run/pgtap-tests.ts";
import { copyProject } from "./run/project-copy.ts";
import { sideBySide } from "./run/side-by-side.ts";

const USAGE = `Takes every guard away, one at a time, and reports which test notices.

  --only <text>   only guards whose theme or name contains this; docs/MUTATIONS.md stays as it is
  --list          only says which there are
`;

const REPORT = join(PROJECT_DIR, "docs", "MUTATIONS.md");
/** One for each core of a small machine. */
const WORKERS = 2;

runCommand(async ({ args, print }) => {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", default: "" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  await using parts = new AsyncDisposableStack();
  const copies = parts.use(await startDatabaseCopies(helperFiles(PROJECT_DIR)));
  const sql = postgres(copies.originalUrl, { max: 1 });
  const functions = await functionDefinitions(sql);
  const derived = await catalogueMutations(sql);
  await sql.end();
  const former = formerCatchers(await Deno.readTextFile(REPORT).catch(() => ""));
  const mutations = [...derived, ...BODY_MUTATIONS, ...SOURCE_MUTATIONS]
    .filter(({ theme, guard }) => `${theme}: ${guard}`.includes(values.only))
    .map((mutation) => ({ ...mutation, tests: [...former(mutation.guard), ...mutation.tests] }));
  if (values.list) {
    for (const { theme, guard } of mutations) print(`${theme}: ${guard}`);
    return 0;
  }

  const laboratories: Laboratory[] = [];
  const sound: Laboratory["sound"] = new Map();
  for (let n = 0; n < WORKERS; n++) {
    laboratories.push({ copies, project: parts.use(await copyProject()), functions, sound });
  }
  const trials = new Map<Mutation, Trial>();
  await sideBySide(mutations, laboratories, async (laboratory, mutation) => {
    const because = REDUNDANT[mutation.guard];
    const trial: Trial = because === undefined
      ? await tryMutation(laboratory, mutation)
      : { mutation, verdict: { kind: "redundant", because }, took: 0 };
    trials.set(mutation, trial);
    print(line(trial));
  });
  const inOrder = mutations.flatMap((mutation) => trials.get(mutation) ?? []);
  const { caught, survived, broken, redundant } = totals(inOrder);
  print(`${caught} caught, ${survived} survived, ${broken} broken, ${redundant} redundant`);
  if (values.only === "") await writeFormatted(REPORT, markdown(inOrder));
  return survived + broken === 0 ? 0 : 1;
});
