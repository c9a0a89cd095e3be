import { mkdir } from "node:fs/promises";
import { dataDir, type Print, runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { withStack } from "../../local/temporary-stack.ts";
import { BAD_INPUT, type GenerateRequest, parseArguments, USAGE } from "./arguments.ts";
import { checkCredits, checkStyles } from "./checks.ts";
import { connect, type Project, signIn } from "./connect.ts";
import { type PreparedPhoto, preparePhoto } from "./photos.ts";
import { makePortraits } from "./portraits.ts";
import { printLedger, writeManifest } from "./report.ts";
import { trainModel } from "./train.ts";
import { Waiting } from "./waiting.ts";

runCommand(async ({ args, print }) => {
  if (args.length === 0 || args.includes("--help")) {
    print(USAGE);
    return args.length === 0 ? BAD_INPUT : 0;
  }
  const request = parseArguments(args);
  const photos: PreparedPhoto[] = [];
  for (const path of request.photos) photos.push(await preparePhoto(path));
  return await withProject(request, print, async (project) => {
    const client = connect(project);
    await checkStyles(client, request.styles);
    await makeFolder(request.out);
    const session = await signIn(client, request.account);
    try {
      const creditsBefore = await checkCredits(session, request);
      const modelId = await trainModel(session, request, photos, print);
      const { batch, portraits } = await makePortraits(
        session,
        modelId,
        request,
        request.out,
        print,
        new Waiting(session, print, project.drawingLog),
      );
      await writeManifest(session, creditsBefore, batch, portraits, request.out);
      await printLedger(session, print);
      return summarize(portraits.length, batch.total_images_generated, request.out, print);
    } finally {
      client.auth.stopAutoRefresh();
      await client.removeAllChannels();
    }
  });
});

/** Uses the project that was named, the stack that runs here, or one started for this run. */
async function withProject(
  request: GenerateRequest,
  print: Print,
  use: (project: Project) => Promise<number>,
): Promise<number> {
  if (request.project) return await use(request.project);
  return await withStack(
    dataDir(),
    print,
    ({ apiUrl: url, publishableKey: key, drawingLog }) =>
      use({ url, key, drawingLog: drawingLog ?? undefined }),
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Failure(`The folder ${folder} cannot be made.`, BAD_INPUT);
  }
}

function summarize(wanted: number, arrived: number, out: string, print: Print): number {
  print("");
  if (arrived === wanted) {
    print(`All ${wanted} portraits are in ${out}.`);
    return 0;
  }
  const missing = wanted - arrived;
  print(`${arrived} of ${wanted} portraits are in ${out}; ${missing} credits were given back.`);
  return 1;
}
