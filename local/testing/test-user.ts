import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import { eventually } from "./eventually.ts";
import { testPhoto } from "./test-photos.ts";
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

/** Uploads one photo, trains a model of it and waits until it is ready. */
export async function trainModel(user: TestUser): Promise<string> {
  const bytes = await Deno.readFile(testPhoto("portrait-1.jpg"));
  const path = `training/${user.id}/${Date.now()}-1-me.jpg`;
  const upload = await user.client.storage.from("model-training-images")
    .upload(path, bytes, { contentType: "image/jpeg" });
  if (upload.error) throw upload.error;
  const { data: model } = await user.client.from("models")
    .insert({ name: "Me", gender: "mujer" }).select().single().throwOnError();
  await user.client.from("model_training_images").insert({
    model_id: model.id,
    image_url: path,
    image_order: 1,
    file_size: bytes.length,
    file_name: "me.jpg",
  }).throwOnError();
  await user.client.rpc("start_training", { model_id: model.id }).throwOnError();
  await eventually(async () => {
    const { data } = await user.client.from("models").select().eq("id", model.id).single()
      .throwOnError();
    if (data.status === "failed") throw new Error(`the training failed: ${data.failure_code}`);
    return data.status === "ready" || undefined;
  });
  return model.id;
}

/** Somebody who can generate. */
export interface UserWithModel extends TestUser {
  modelId: string;
}

/** Signs somebody up and trains a model of one photo, called "Me": 99 credits are left. */
export async function userWithModel(stack: TestStack): Promise<UserWithModel> {
  const user = await signUp(stack);
  return { ...user, modelId: await trainModel(user) };
}
