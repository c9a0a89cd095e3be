import { mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { Failure } from "../../local/failure.ts";
import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import { BAD_INPUT } from "./arguments.ts";
import { type Order, throwRefusal } from "./checks.ts";
import type { Session } from "./connect.ts";
import type { Print } from "../../local/command.ts";
import { watch } from "./user-events.ts";
import type { Waiting } from "./waiting.ts";

export type Photo = Database["public"]["Tables"]["photos"]["Row"];
export type Batch = Database["public"]["Tables"]["photo_generation_batches"]["Row"];

/** A photo of the batch once it has ended, with the file it was saved to if it arrived. */
export interface Portrait {
  photo: Photo;
  file?: string;
}

const OPEN = ["queued", "generating"];

/**
 * Asks for the portraits and saves each one, in `order.out`, the moment it is stored.
 * @param price Of a portrait, in credits.
 * @param waiting Hears of the photos whenever they were looked at.
 * @throws {Failure} with exit code 3 when the drawing service is closed, and the order does not wait.
 */
export async function makePortraits(
  session: Session,
  modelId: string,
  order: Order,
  price: number,
  print: Print,
  waiting: Waiting,
): Promise<{ batch: Batch; portraits: Portrait[] }> {
  const batchId = crypto.randomUUID();
  const total = order.styles.length * order.variations;
  print(`Asking for ${total} portraits, ${total * price} credits.`);
  const { error } = await session.client.rpc("create_generation_batch", {
    id: batchId,
    model_id: modelId,
    style_ids: order.styles,
    ...order.options,
    variations: order.variations,
    wish: order.wish,
    wait_until_open: order.waits,
  });
  throwRefusal(error);
  return await savePortraits(
    session,
    batchId,
    ({ style_id, variation }) => `${style_id}-${variation}`,
    order.out,
    print,
    waiting,
  );
}

/**
 * Saves each portrait of a batch the moment it is stored, until all have ended.
 * @param nameOf What its file is called, without the extension.
 * @param waiting Hears of the photos whenever they were looked at.
 */
export async function savePortraits(
  session: Session,
  batchId: string,
  nameOf: (photo: Photo) => string,
  out: string,
  print: Print,
  waiting: Waiting,
): Promise<{ batch: Batch; portraits: Portrait[] }> {
  const { client } = session;
  const started = performance.now();
  const done = new Map<string, Portrait>();
  const photos = await watch(session, async () => {
    const { data } = await client.from("photos").select().eq("generation_batch_id", batchId)
      .order("style_id").order("variation").throwOnError();
    const ended = data.filter(({ id, status }) => !OPEN.includes(status) && !done.has(id));
    for (const photo of ended) {
      const portrait = photo.url
        ? { photo, file: await save(session, photo, nameOf(photo), out) }
        : { photo };
      done.set(photo.id, portrait);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      print(
        `${done.size}/${data.length}  ${portrait.file ?? nameOf(photo)}  ${describe(portrait)}  ` +
          `(${seconds} s)`,
      );
    }
    await waiting.tell(data);
    return done.size === data.length ? data : undefined;
  });
  const { data: batch } = await client.from("photo_generation_batches").select()
    .eq("id", batchId).single().throwOnError();
  // Whoever waits here needs no e-mail. Without an answer they get one.
  await client.rpc("note_presence");
  return { batch, portraits: photos.flatMap(({ id }) => done.get(id) ?? []) };
}

/** @throws {Failure} with exit code 2 when the folder for the portraits cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Failure(`The folder ${folder} cannot be made.`, BAD_INPUT);
  }
}

/** Downloads a portrait and counts the download. */
async function save(
  { client }: Session,
  photo: Photo,
  name: string,
  out: string,
): Promise<string> {
  const file = `${name}${extname(photo.url ?? "")}`;
  const { data, error } = await client.storage.from("generated-photos").download(photo.url ?? "");
  if (error) throw error;
  await Deno.writeFile(join(out, file), data.stream());
  await client.rpc("increment_download", { photo_id: photo.id }).throwOnError();
  return file;
}

function describe({ photo, file }: Portrait): string {
  if (file) return `${photo.width} × ${photo.height}`;
  const back = photo.price === 1 ? "its credit is back" : `its ${photo.price} credits are back`;
  return `${photo.status} (${photo.failure_code}), ${back}`;
}
