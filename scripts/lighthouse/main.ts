/** Audits the production build with Lighthouse, on a stack of its own. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { startStack } from "../../local/stack.ts";
import { scratchFolder } from "../../local/testing/scratch-server.ts";
import { renderPortraits } from "../screenshots/portraits.ts";
import { installTool } from "../tools/install-tool.ts";
import { auditPage, type PageAudit } from "./audit-page.ts";
import { auditedPages, FORM_FACTORS } from "./pages.ts";
import { openProfile } from "./profile.ts";
import { addMember } from "./stage.ts";
import { complaints, doubt, type Result, summarise, table } from "./verdict.ts";

const USAGE = `Audits every kind of page with Lighthouse, as on a phone and as on a desktop.

  --only <text>  only pages whose name contains this, such as gallery
  --runs <n>     how often a page with a promised performance is measured; default 5
  --save <dir>   keep Lighthouse's own reports (JSON, for googlechrome.github.io/lighthouse/viewer)
`;
const SESSION_KEY = "retrato.session";

runCommand(async ({ args, print }) => {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", default: "" },
      runs: { type: "string", default: "5" },
      save: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Failure("--runs is a number from 1.");

  if (values.save) await Deno.mkdir(values.save, { recursive: true });

  const lighthouse = await installTool("lighthouse", print);
  const [first, ...others] = await renderPortraits(print);
  if (!first) throw new Error("nothing was rendered");
  print("Starting a stack of its own, with 500 photos");
  await using parts = new AsyncDisposableStack();
  const dataDir = await scratchFolder();
  parts.defer(() => Deno.remove(dataDir, { recursive: true }));
  const ports = { api: 0, database: 0 };
  const stack = parts.use(
    await startStack({ dataDir, ports, durable: false, web: true, renderer: "crop" }),
  );
  const { session, batch } = await addMember(stack, [first, ...others]);
  const visitor = parts.use(await openProfile(stack.apiUrl, {}));
  const member = parts.use(await openProfile(stack.apiUrl, { [SESSION_KEY]: session }));

  const pages = auditedPages(batch).filter(({ name }) => name.includes(values.only));
  if (pages.length === 0) throw new Failure(`No page's name contains "${values.only}".`);
  const results: Result[] = [];
  for (const page of pages) {
    const { debuggingPort } = page.signedIn ? member : visitor;
    for (const formFactor of FORM_FACTORS) {
      print(`Auditing ${page.name}, ${formFactor}`);
      const audits: PageAudit[] = [];
      for (let n = 0; n < (page.performance[formFactor] ? runs : 1); n++) {
        const file = values.save && join(values.save, `${page.name}-${formFactor}-${n + 1}.json`);
        const url = stack.apiUrl + page.path;
        audits.push(await auditPage(lighthouse, url, formFactor, debuggingPort, file));
      }
      results.push({ page, formFactor, audit: summarise(audits) });
    }
  }
  const wrong = results.flatMap(complaints);
  print(["", ...table(results), "", ...wrong, doubt(results) ?? ""].join("\n"));
  print(wrong.length === 0 ? "Every page that was audited reaches its floors." : "");
  return wrong.length === 0 ? 0 : 1;
});
