import { basename, extname } from "node:path";
import { Failure } from "../../local/failure.ts";
import type { Print } from "../../local/command.ts";
import { CACHE_SECONDS } from "../../supabase/functions/_shared/lasting.ts";
import { visibleText } from "../../supabase/functions/_shared/visible-text.ts";
import failures from "../../web/src/messages/en/failures.ts";
import { BAD_INPUT } from "./arguments.ts";
import type { Session } from "./connect.ts";
import { type PreparedPhoto, preparePhoto } from "./photos.ts";
import { watch } from "./user-events.ts";

/** Longest side that is uploaded, in pixels: what is made of it has 1,024. */
const MAX_SIDE = 1600;

/** @throws {Failure} with exit code 2 when it is missing, no image, or too small. */
export async function readStylePicture(path: string): Promise<PreparedPhoto> {
  return await preparePhoto(path, MAX_SIDE);
}

/**
 * Makes a style of a picture, named after its file, and waits until it is ready.
 * @returns the id of the style.
 * @throws {Failure} with exit code 2 when it cannot be used; nothing is left of it then.
 */
export async function makeOwnStyle(
  session: Session,
  { fileName, bytes }: PreparedPhoto,
  print: Print,
): Promise<string> {
  const { client, userId } = session;
  const id = crypto.randomUUID();
  const upload_path = `upload/${userId}/${id}.jpg`;
  const { error } = await client.storage.from("own-style-images")
    .upload(upload_path, bytes, {
      contentType: "image/jpeg",
      cacheControl: String(CACHE_SECONDS),
    });
  if (error) throw new Failure(`Uploading ${fileName} failed: ${error.message}`);
  const name = [...visibleText(basename(fileName, extname(fileName)))].slice(0, 60).join("");
  const added = await client.rpc("add_own_style", { id, name: name || "My style", upload_path })
    .throwOnError();
  const style = await watch(session, async () => {
    const { data } = await client.from("styles").select("status, failure_code").eq("id", id)
      .single().throwOnError();
    return data.status === "preparing" ? undefined : data;
  });
  if (style.status === "ready") {
    print(`The style "${added.data.name}" is ready.`);
    return id;
  }
  await client.rpc("delete_own_style", { style_id: id }).throwOnError();
  const { title, next } = failures[style.failure_code ?? "internal"];
  throw new Failure(`${fileName}: ${title}. ${next}`, BAD_INPUT);
}
