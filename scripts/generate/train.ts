import { Failure } from "../../local/failure.ts";
import failures from "../../web/src/messages/en/failures.ts";
import { BAD_INPUT, type GenerateRequest } from "./arguments.ts";
import type { ProductSettings } from "./checks.ts";
import type { Session } from "./connect.ts";
import type { PreparedPhoto } from "./photos.ts";
import type { Print } from "../../local/command.ts";
import type { Enums, Tables } from "../../supabase/functions/_shared/database.types.ts";
import { CACHE_SECONDS } from "../../supabase/functions/_shared/lasting.ts";
import { visibleText } from "../../supabase/functions/_shared/visible-text.ts";
import { watch } from "./user-events.ts";

/** A training that ends this long after it was to end has met something. */
const LATE_MS = 5_000;

/**
 * Uploads the photos, makes a model of them and waits until it is trained.
 * @returns the id of the model.
 * @throws {Failure} when the training fails: with exit code 2 and a line for each photo that cannot
 * be used, if that is why. Nothing was spent then, and nothing is left of the model.
 */
export async function trainModel(
  session: Session,
  request: GenerateRequest,
  photos: PreparedPhoto[],
  { consent_version }: ProductSettings,
  print: Print,
): Promise<string> {
  const { client } = session;
  const model = await client.from("models")
    .insert({ name: request.name, gender: request.gender, consent_version })
    .select().single().throwOnError();
  await Promise.all(
    photos.map((photo, index) => addTrainingImage(session, model.data.id, photo, index + 1)),
  );
  print(`Uploaded ${photos.length} photo${photos.length === 1 ? "" : "s"}.`);

  const training = await client.rpc("start_training", { model_id: model.data.id }).throwOnError();
  const seconds = Math.ceil((Date.parse(training.data.training_ends_at ?? "") - Date.now()) / 1000);
  print(`Training "${request.name}", about ${seconds} s.`);

  let isLate = false;
  const trained = await watch(session, async () => {
    const { data } = await client.from("models").select().eq("id", model.data.id).single()
      .throwOnError();
    if (data.status !== "training") return data;
    if (!isLate && Date.now() > Date.parse(data.training_ends_at ?? "") + LATE_MS) {
      isLate = true;
      print("The training takes longer than announced; what went wrong in it is tried again.");
    }
  });
  if (trained.status === "ready") {
    print(`Model "${request.name}" is ready.`);
    return model.data.id;
  }
  const failure = await whyItFailed(session, request, trained);
  await client.from("models").delete().eq("id", model.data.id).throwOnError();
  throw failure;
}

async function addTrainingImage(
  { client, userId }: Session,
  modelId: string,
  { fileName, bytes }: PreparedPhoto,
  order: number,
): Promise<void> {
  const safeName = fileName.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(-100);
  const path = `training/${userId}/${Date.now()}-${order}-${safeName}`;
  const { error } = await client.storage.from("model-training-images")
    .upload(path, bytes, {
      contentType: "image/jpeg",
      cacheControl: String(CACHE_SECONDS),
    });
  if (error) throw new Failure(`Uploading ${fileName} failed: ${error.message}`);
  await client.from("model_training_images").insert({
    model_id: modelId,
    image_url: path,
    image_order: order,
    file_size: bytes.length,
    file_name: visibleText([...fileName].slice(-255).join("")) || "photo.jpg",
  }).throwOnError();
}

/** In the words of the page. */
async function whyItFailed(
  { client }: Session,
  { photos }: GenerateRequest,
  model: Tables<"models">,
): Promise<Failure> {
  const { data } = await client.from("model_training_images").select("image_order, failure_code")
    .eq("model_id", model.id).order("image_order").throwOnError();
  const lines = data.flatMap(({ image_order, failure_code }) =>
    failure_code ? `${photos[image_order - 1]}: ${sentenceOf(failure_code)}` : []
  );
  if (lines.length > 0) return new Failure([...lines, NOTHING_SPENT].join("\n"), BAD_INPUT);
  return new Failure(
    `The training failed: ${sentenceOf(model.failure_code ?? "internal")}\n${NOTHING_SPENT}`,
  );
}

const NOTHING_SPENT = "Nothing was spent: the credits of the training are back on the account.";

function sentenceOf(code: Enums<"failure_code">): string {
  const { title, next } = failures[code];
  return `${title}. ${next}`;
}
