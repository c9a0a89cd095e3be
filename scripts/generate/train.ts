import { Failure } from "../../local/failure.ts";
import type { GenerateRequest } from "./arguments.ts";
import type { Session } from "./connect.ts";
import type { PreparedPhoto } from "./photos.ts";
import type { Print } from "../../local/command.ts";
import { visibleText } from "../../supabase/functions/_shared/visible-text.ts";
import { watch } from "./user-events.ts";

/** A training that ends this long after it was to end has met something. */
const LATE_MS = 5_000;

/**
 * Uploads the photos, makes a model of them and waits until it is trained.
 * @returns the id of the model.
 * @throws {Failure} when the training fails; its credits are then back.
 */
export async function trainModel(
  session: Session,
  request: GenerateRequest,
  photos: PreparedPhoto[],
  print: Print,
): Promise<string> {
  const { client } = session;
  const model = await client.from("models").insert({ name: request.name, gender: request.gender })
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
  if (trained.status !== "ready") throw new Failure(await reason(session, model.data.id));
  print(`Model "${request.name}" is ready.`);
  return model.data.id;
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
    .upload(path, bytes, { contentType: "image/jpeg" });
  if (error) throw new Failure(`Uploading ${fileName} failed: ${error.message}`);
  await client.from("model_training_images").insert({
    model_id: modelId,
    image_url: path,
    image_order: order,
    file_size: bytes.length,
    file_name: visibleText([...fileName].slice(-255).join("")) || "photo.jpg",
  }).throwOnError();
}

async function reason({ client }: Session, modelId: string): Promise<string> {
  const { data } = await client.from("model_training_images").select("file_name, failure_code")
    .eq("model_id", modelId).not("failure_code", "is", null).order("image_order").throwOnError();
  const photos = data.map(({ file_name, failure_code }) => `${file_name} (${failure_code})`);
  const { data: model } = await client.from("models").select("failure_code").eq("id", modelId)
    .single().throwOnError();
  const cause = photos.length > 0 ? photos.join(", ") : model.failure_code;
  return `The training failed: ${cause}. Its credits are back on the account.`;
}
