import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import { type Account, accountOf, sendAs } from "./account.ts";
import { secretsOf } from "./stack-secrets.ts";
import { createSend, type Send } from "./send.ts";

/** What belongs to somebody, with all that an attacker would like to have. */
export interface Belongings {
  modelId: string;
  draftModelId: string;
  /** Paths in `model-training-images`: one in use by the model, one by the draft, one by none. */
  trainedPath: string;
  draftPath: string;
  loosePath: string;
  batchId: string;
  photoId: string;
  /** Path in `generated-photos`. */
  photoPath: string;
  ownStyleId: string;
  /** Paths in `own-style-images`: the prepared picture of the style, and an upload without one. */
  stylePath: string;
  styleUploadPath: string;
}

/** A stack with a victim and an attacker, both with a model, a portrait and credits. */
export interface World extends AsyncDisposable {
  stack: TestStack;
  /** Sends without any key. */
  send: Send;
  /** Sends with the publishable key and no session. */
  visitor: Send;
  alice: Account & Belongings;
  mallory: Account & Belongings;
  /** Signs somebody up who has nothing yet. */
  newcomer(): Promise<Account>;
}

export async function createWorld(): Promise<World> {
  await using parts = new AsyncDisposableStack();
  const stack = parts.use(await startTestStack({ renderer: "crop", web: true }));
  // Notices of what was there before would go out while attacks are watched.
  await stack.sql`update private.settings set mail_from = ''`;
  const send = createSend(stack.apiUrl, secretsOf(stack));
  const people = await Promise.all([settle(stack, send), settle(stack, send)]);
  const [alice, mallory] = people;
  parts.defer(async () => {
    await Promise.all(people.map((person) => person[Symbol.asyncDispose]()));
  });
  const running = parts.move();
  return {
    stack,
    send,
    visitor: sendAs(send, stack.keys.publishableKey),
    alice,
    mallory,
    newcomer: async () => await accountOf(stack, send, await signUp(stack)),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function settle(
  stack: TestStack,
  send: Send,
): Promise<Account & Belongings & AsyncDisposable> {
  const user = await signUp(stack);
  const account = await accountOf(stack, send, user);
  const { client, id: userId } = user;
  const modelId = await trainModel(user);
  const { data: [image] } = await client.from("model_training_images").select()
    .eq("model_id", modelId).throwOnError();
  const [draftPath, loosePath] = [`training/${userId}/draft.jpg`, `training/${userId}/loose.jpg`];
  for (const path of [draftPath, loosePath]) {
    const { error } = await client.storage.from("model-training-images")
      .upload(path, JPEG, { contentType: "image/jpeg" });
    if (error) throw error;
  }
  const { data: draft } = await client.from("models")
    .insert({ name: "Draft", gender: "hombre" }).select().single().throwOnError();
  await client.from("model_training_images").insert({
    model_id: draft.id,
    image_url: draftPath,
    image_order: 1,
    file_size: JPEG.length,
    file_name: "draft.jpg",
  }).throwOnError();
  const style = await addOwnStyle(user);
  const batchId = crypto.randomUUID();
  await client.rpc("create_generation_batch", {
    id: batchId,
    model_id: modelId,
    style_ids: ["studio-grey"],
    variations: 1,
  }).throwOnError();
  const photo = await eventually(async () => {
    const { data } = await client.from("photos").select().eq("generation_batch_id", batchId)
      .eq("status", "completed").maybeSingle().throwOnError();
    return data ?? undefined;
  });
  return {
    ...account,
    modelId,
    draftModelId: draft.id,
    trainedPath: image?.image_url ?? "",
    draftPath,
    loosePath,
    batchId,
    photoId: photo.id,
    photoPath: photo.url ?? "",
    ...style,
    [Symbol.asyncDispose]: () => user[Symbol.asyncDispose](),
  };
}

async function addOwnStyle(
  { client, id: userId }: TestUser,
): Promise<Pick<Belongings, "ownStyleId" | "stylePath" | "styleUploadPath">> {
  const ownStyleId = crypto.randomUUID();
  const bucket = client.storage.from("own-style-images");
  const [upload_path, styleUploadPath] = ["one", "loose"]
    .map((name) => `upload/${userId}/${name}.jpg`) as [string, string];
  const picture = await Deno.readFile(testPhoto("no-person-coffee.jpg"));
  for (const [path, bytes] of [[upload_path, picture], [styleUploadPath, JPEG]] as const) {
    const { error } = await bucket.upload(path, bytes, { contentType: "image/jpeg" });
    if (error) throw error;
  }
  await client.rpc("add_own_style", { id: ownStyleId, name: "Private place", upload_path })
    .throwOnError();
  const stylePath = await eventually(async () => {
    const { data } = await client.from("styles").select("image_url").eq("id", ownStyleId).single()
      .throwOnError();
    return data.image_url ?? undefined;
  }, 40_000);
  return { ownStyleId, stylePath, styleUploadPath };
}

/** Begins as a JPEG does; nobody looks further before a training. */
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
