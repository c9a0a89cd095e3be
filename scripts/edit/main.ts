import { runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import {
  checkCredits,
  checkVariations,
  getProductSettings,
  priceOfPortrait,
  throwRefusal,
} from "../generate/checks.ts";
import { connect, type Session, signIn, withProject } from "../generate/connect.ts";
import { makeFolder, type Photo, savePortraits } from "../generate/portraits.ts";
import { printLedger, printOutcome, writeManifest } from "../generate/report.ts";
import { Waiting } from "../generate/waiting.ts";
import { type EditRequest, parseArguments, USAGE } from "./arguments.ts";

runCommand(async ({ args, print }) => {
  if (args.length === 0 || args.includes("--help")) {
    print(USAGE);
    return args.length === 0 ? BAD_INPUT : 0;
  }
  const request = parseArguments(args);
  const { edit, variations, out } = request;
  return await withProject(request, print, async (project) => {
    const client = connect(project);
    const product = await getProductSettings(client);
    checkVariations(variations, product);
    await makeFolder(out);
    const session = await signIn(client, request.account);
    try {
      const photo = await getPhoto(session, request);
      const size = edit.kind === "larger" ? "2K" : photo.image_size;
      const price = await priceOfPortrait(session, size, product);
      const creditsBefore = await checkCredits(
        session,
        { generation: variations * price, training: 0 },
        product,
      );
      print(`Asking for ${variations} versions, ${variations * price} credits.`);
      const id = crypto.randomUUID();
      const { error } = await client.rpc("edit_photo", {
        id,
        photo_id: photo.id,
        kind: edit.kind,
        value: edit.value ?? undefined,
        variations,
        wait_until_open: request.waits,
      });
      throwRefusal(error);
      // Nothing that is there already is written over.
      const name = `${photo.style_id}-${edit.kind}-${id.slice(0, 8)}`;
      const { batch, portraits } = await savePortraits(
        session,
        id,
        ({ variation }) => `${name}-${variation}`,
        out,
        print,
        new Waiting(session, print, project.drawingLog),
      );
      await writeManifest(session, creditsBefore, batch, portraits, out, `${name}.json`);
      await printLedger(session, print);
      return printOutcome(
        batch,
        portraits,
        edit.kind === "words" ? edit.value : "",
        out,
        print,
      );
    } finally {
      client.auth.stopAutoRefresh();
      await client.removeAllChannels();
    }
  });
});

/** @throws {Failure} with exit code 2 for what cannot be changed so, before anything is created. */
async function getPhoto({ client, email }: Session, request: EditRequest): Promise<Photo> {
  const { data: photo } = await client.from("photos").select().eq("id", request.photoId)
    .eq("status", "completed").maybeSingle().throwOnError();
  if (!photo) {
    throw new Failure(`${email} has no finished portrait ${request.photoId}.`, BAD_INPUT);
  }
  if (request.edit.kind === "larger" && photo.image_size === "2K") {
    throw new Failure("It is as large as it can be.", BAD_INPUT);
  }
  const { data: model } = await client.from("models").select("status")
    .eq("id", photo.model_id ?? photo.id).maybeSingle().throwOnError();
  if (model?.status !== "ready") {
    throw new Failure(
      "The model of this portrait is gone, and with it what is compared.",
      BAD_INPUT,
    );
  }
  return photo;
}
