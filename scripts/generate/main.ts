import { runCommand } from "../../local/command.ts";
import { BAD_INPUT, parseArguments, USAGE } from "./arguments.ts";
import {
  checkCredits,
  checkLimits,
  checkOpen,
  checkStyles,
  getProductSettings,
  priceOfPortrait,
  stylesOf,
} from "./checks.ts";
import { connect, signIn, withProject } from "./connect.ts";
import { confirmConsent } from "./consent.ts";
import { makeOwnStyle, readStylePicture } from "./own-style.ts";
import { preparePhotos } from "./photos.ts";
import { makeFolder, makePortraits } from "./portraits.ts";
import { printLedger, printOutcome, writeManifest } from "./report.ts";
import { trainModel } from "./train.ts";
import { Waiting } from "./waiting.ts";

runCommand(async ({ args, print }) => {
  if (args.length === 0 || args.includes("--help")) {
    print(USAGE);
    return args.length === 0 ? BAD_INPUT : 0;
  }
  const request = parseArguments(args);
  const photos = await preparePhotos(request.photos);
  const picture = request.ownStyle === undefined ? null : await readStylePicture(request.ownStyle);
  confirmConsent(request.confirmed, print);
  return await withProject(request, print, async (project) => {
    const client = connect(project);
    const product = await getProductSettings(client);
    const order = checkLimits(request, product);
    await checkStyles(client, request.styles);
    await makeFolder(request.out);
    const session = await signIn(client, request.account);
    try {
      await checkOpen(session, order);
      const price = await priceOfPortrait(session, order.options.image_size, product);
      const creditsBefore = await checkCredits(
        session,
        {
          training: photos.length * product.training_cost_per_image,
          generation: stylesOf(order) * order.variations * price,
        },
        product,
      );
      if (picture) order.styles = [...order.styles, await makeOwnStyle(session, picture, print)];
      const modelId = await trainModel(session, request, photos, product, print);
      const { batch, portraits } = await makePortraits(
        session,
        modelId,
        order,
        price,
        print,
        new Waiting(session, print, project.drawingLog),
      );
      await writeManifest(session, creditsBefore, batch, portraits, order.out, "manifest.json");
      await printLedger(session, print);
      if (session.newPassword) {
        print("");
        print(`This account: --email ${session.email} --password ${session.newPassword}`);
      }
      return printOutcome(batch, portraits, order.wish, order.out, print);
    } finally {
      client.auth.stopAutoRefresh();
      await client.removeAllChannels();
    }
  });
});
