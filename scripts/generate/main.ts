import { mkdir } from "node:fs/promises";
import { dataDir, type Print, runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { withStack } from "../../local/temporary-stack.ts";
import { BAD_INPUT, type GenerateRequest, parseArguments, USAGE } from "./arguments.ts";
import {
  checkCredits,
  checkLimits,
  checkStyles,
  getProductSettings,
  priceOfPortrait,
} from "./checks.ts";
import { connect, type Project, signIn } from "./connect.ts";
import { confirmConsent } from "./consent.ts";
import { preparePhotos } from "./photos.ts";
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
  const photos = await preparePhotos(request.photos);
  confirmConsent(request.confirmed, print);
  return await withProject(request, print, async (project) => {
    const client = connect(project);
    const product = await getProductSettings(client);
    const order = checkLimits(request, product);
    await checkStyles(client, request.styles);
    await makeFolder(request.out);
    const session = await signIn(client, request.account);
    try {
      const price = await priceOfPortrait(session, order, product);
      const creditsBefore = await checkCredits(session, order, product, price);
      const modelId = await trainModel(session, request, photos, product, print);
      const { batch, portraits } = await makePortraits(
        session,
        modelId,
        order,
        price,
        print,
        new Waiting(session, print, project.drawingLog),
      );
      await writeManifest(session, creditsBefore, batch, portraits, request.out);
      await printLedger(session, print);
      const missing = portraits.length - batch.total_images_generated;
      print("");
      if (missing === 0) {
        print(`All ${portraits.length} portraits are in ${order.out}.`);
        return 0;
      }
      print(
        `${batch.total_images_generated} of ${portraits.length} portraits are in ${order.out}; ` +
          `${missing * price} credits were given back.`,
      );
      if (order.wish && portraits.some(({ photo }) => photo.failure_code === "blocked")) {
        print("The wish is the likeliest cause of what was blocked: word it differently.");
      }
      return 1;
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
