import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Print, runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { runProgram } from "../../local/run-program.ts";
import { compare, type Outcome } from "./compare.ts";
import KNOWN from "./known-differences.json" with { type: "json" };
import { serveFunctions } from "./serve-functions.ts";
import { serveProject } from "./serve-project.ts";
import { type Suite, SUITES } from "./suites.ts";

const USAGE = `Runs the suites of supabase/supabase-js against the embedded stack.

  --checkout <folder>  a checkout of https://github.com/supabase/supabase-js, its packages installed
                       and built (pnpm install, pnpm --recursive build)
  --suite <name>       only this one: ${Object.keys(SUITES).join(", ")}; may be given more than once
  --write              keep what fails now as the known differences, without a reason

Fails when a test fails that scripts/test-clients/known-differences.json does not list.`;

runCommand(async ({ args, print }) => {
  const { values } = parseArgs({
    args,
    options: {
      checkout: { type: "string" },
      suite: { type: "string", multiple: true, default: Object.keys(SUITES) },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  if (values.checkout === undefined) throw new Failure("--checkout <folder> is missing.", 2);
  const packages = join(resolve(values.checkout), "packages", "core");
  const known: Record<string, Record<string, string>> = structuredClone(KNOWN);
  let surprises = 0;
  for (const name of values.suite) {
    const suite = SUITES[name];
    if (!suite) throw new Failure(`There is no suite "${name}".`, 2);
    const outcomes = await run(join(packages, suite.package), suite, print);
    const { passed, unknown, mended } = compare(outcomes, known[name] ?? {});
    print(`${name}: ${passed} of ${outcomes.length} passed, ${unknown.length} unknown failures`);
    for (const test of unknown) print(`  fails: ${test}`);
    for (const test of mended) print(`  passes, though it is listed: ${test}`);
    surprises += unknown.length;
    const failing = outcomes.filter(({ ok }) => !ok).map(({ test }) => test).sort();
    const reasons = known[name] ?? {};
    known[name] = Object.fromEntries(failing.map((test) => [test, reasons[test] ?? ""]));
  }
  if (!values.write) return surprises === 0 ? 0 : 1;
  const file = new URL("known-differences.json", import.meta.url);
  await Deno.writeTextFile(file, `${JSON.stringify(known, null, 2)}\n`);
  return 0;
});

const Report = z.object({
  testResults: z.array(z.object({
    name: z.string(),
    message: z.string(),
    assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
  })),
});

async function run(folder: string, suite: Suite, print: Print): Promise<Outcome[]> {
  const jest = join(folder, "node_modules", "jest", "bin", "jest.js");
  if (!existsSync(jest)) {
    throw new Failure(`${folder} has no jest: run pnpm install in the checkout.`);
  }
  if (suite.prepare) await runProgram("node", "node", { args: [suite.prepare], cwd: folder });
  await using parts = new AsyncDisposableStack();
  parts.use(
    suite.project === undefined
      ? await serveFunctions(folder)
      : await serveProject(join(folder, suite.project), print),
  );
  const output = await Deno.makeTempFile();
  parts.defer(() => Deno.remove(output));
  const options = ["--ci", "--json", "--outputFile", output, "--runInBand", "--coverage=false"];
  const args = [jest, ...options, ...suite.args];
  const { stderr } = await runProgram("jest", "node", { args, cwd: folder, env: suite.env });
  const report = await Deno.readTextFile(output);
  if (report === "") throw new Failure(`jest reports nothing: ${stderr}`);
  const { testResults } = Report.parse(JSON.parse(report));
  return testResults.flatMap(({ name, message, assertionResults }) =>
    assertionResults.length === 0
      ? [{ test: `${name.slice(folder.length + 1)}: ${message.split("\n", 1)[0]}`, ok: false }]
      : assertionResults.filter(({ status }) => ["passed", "failed"].includes(status))
        .map(({ fullName, status }) => ({ test: fullName, ok: status === "passed" }))
  );
}
