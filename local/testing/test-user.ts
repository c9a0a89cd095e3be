import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database, Tables } from "../../supabase/functions/_shared/database.types.ts";
import { eventually } from "./eventually.ts";
import { type TestPhoto, testPhoto } from "./test-photos.ts";
import type { TestStack } from "./test-stack.ts";

/** Somebody who is signed in, with a client of their own. */
export interface TestUser extends AsyncDisposable {
  id: string;
  email: string;
  password: string;
  client: SupabaseClient<Database>;
}

/** Signs somebody up over HTTP. */
export async function signUp(stack: TestStack): Promise<TestUser> {
  const client = createClient<Database>(stack.apiUrl, stack.keys.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const email = `${crypto.randomUUID()}@example.com`;
  const password = crypto.randomUUID();
  const { data, error } = await client.auth.signUp({ email, password });
  if (error || !data.user) throw error ?? new Error("no user");
  return {
    id: data.user.id,
    email,
    password,
    client,
    async [Symbol.asyncDispose]() {
      await client.removeAllChannels();
      await client.realtime.disconnect();
    },
  };
}

/** A photo for a model, and the face in it that is the person's, if there are several. */
export interface ModelPhoto {
  name: TestPhoto;
  face_box?: Tables<"model_training_images">["face_box"];
}

/** Makes a model called "Me" of some photos, which is not trained yet. */
export async function makeModel(user: TestUser, photos: ModelPhoto[]): Promise<string> {
  const { client } = user;
  const { data: { consent_version } } = await client.rpc("product_settings").single()
    .throwOnError();
  const { data: model } = await client.from("models")
    .insert({ name: "Me", gender: "mujer", consent_version }).select().single().throwOnError();
  for (const [index, photo] of photos.entries()) await addPhoto(user, model.id, photo, index + 1);
  return model.id;
}

/** Uploads a photo for a model. */
export async function addPhoto(
  { client, id }: TestUser,
  modelId: string,
  { name, face_box }: ModelPhoto,
  order: number,
): Promise<void> {
  const bytes = await Deno.readFile(testPhoto(name));
  const path = `training/${id}/${Date.now()}-${modelId}-${order}-${name}`;
  const upload = await client.storage.from("model-training-images")
    .upload(path, bytes, { contentType: typeOf(name) });
  if (upload.error) throw upload.error;
  await client.from("model_training_images").insert({
    model_id: modelId,
    image_url: path,
    image_order: order,
    file_size: bytes.length,
    file_name: name,
    ...(face_box && { face_box }),
  }).throwOnError();
}

function typeOf(name: TestPhoto): string {
  return name.endsWith("jpg") ? "image/jpeg" : `image/${name.split(".").at(-1)}`;
}

/** A model when no training of it is under way. */
export async function settledModel(user: TestUser, modelId: string): Promise<Tables<"models">> {
  return await eventually(async () => {
    const { data } = await user.client.from("models").select().eq("id", modelId).single()
      .throwOnError();
    return data.status === "training" || data.is_retraining ? undefined : data;
  }, 60_000);
}

/** Uploads one photo, trains a model of it and waits until it is ready. */
export async function trainModel(user: TestUser): Promise<string> {
  const modelId = await makeModel(user, [{ name: "portrait-1.jpg" }]);
  await user.client.rpc("start_training", { model_id: modelId }).throwOnError();
  const { status, failure_code } = await settledModel(user, modelId);
  if (status !== "ready") throw new Error(`the training failed: ${failure_code}`);
  return modelId;
}

/** Somebody who can generate. */
export interface UserWithModel extends TestUser {
  modelId: string;
}

/** Signs somebody up and trains a model of one photo, called "Me": 100 credits are left, and 14 of those for trainings. */
export async function userWithModel(stack: TestStack): Promise<UserWithModel> {
  const user = await signUp(stack);
  return { ...user, modelId: await trainModel(user) };
}
