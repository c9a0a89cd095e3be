/** Takes every guard of the database away, one at a time, and tells which test notices. */
import { parseArgs } from "node:util";
import postgres from "postgres";
import { runCommand } from "../../local/command.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { BODY_MUTATIONS } from "./bodies/bodies.ts";
import { catalogueMutations } from "./catalogue/catalogue.ts";
import type { Trial, Verdict } from "./mutation.ts";
import { REDUNDANT } from "./redundant.ts";
import { copyProject } from "./run/copy-project.ts";
import { startDatabaseCopies } from "./run/database-copies.ts";
import { functionDefinitions, tryMutation } from "./run/laboratory.ts";
import { helperFiles } from "./run/pgtap-tests.ts";

const USAGE = `Takes every guard of the database away, one at a time, and tells which test notices.

  --only <text>   only guards whose theme or name contains this
  --list          only says which there are
`;

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
  const mutations = [...derived, ...BODY_MUTATIONS]
    .filter(({ theme, guard }) => `${theme}: ${guard}`.includes(values.only));
  if (values.list) {
    for (const { theme, guard } of mutations) print(`${theme}: ${guard}`);
    return 0;
  }

  const count: Record<Verdict["kind"], number> = {
    caught: 0,
    survived: 0,
    broken: 0,
    redundant: 0,
  };
  const sound = new Map();
  const waiting = mutations.values();
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    await using project = await copyProject();
    for (const mutation of waiting) {
      const because = REDUNDANT[mutation.guard];
      const trial: Trial = because === undefined
        ? await tryMutation({ copies, project, functions, sound }, mutation)
        : { mutation, verdict: { kind: "redundant", because }, took: 0 };
      count[trial.verdict.kind]++;
      print(line(trial));
    }
  }));
  const { caught, survived, broken, redundant } = count;
  print(`${caught} caught, ${survived} survived, ${broken} broken, ${redundant} redundant`);
  return survived + broken === 0 ? 0 : 1;
});

function line({ mutation: { theme, guard }, verdict, took }: Trial): string {
  const seconds = `${(took / 1000).toFixed(1)} s`;
  switch (verdict.kind) {
    case "caught":
      return `caught    ${theme}: ${guard} (${seconds})\n          ${verdict.by}: ${verdict.because}`;
    case "survived":
      return `SURVIVED  ${theme}: ${guard} (${seconds})`;
    case "broken":
      return `BROKEN    ${theme}: ${guard}: ${verdict.because}`;
    case "redundant":
      return `redundant ${theme}: ${guard}: ${verdict.because}`;
  }
}
