import { fetchPhoto } from "@/features/photos/api/download-photo.ts";
import { photoFileName } from "@/features/photos/photo-file-name.ts";
import type { ZipEntry } from "@/lib/download/save-zip.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { runAhead } from "@/lib/run-ahead.ts";
import { supabase } from "@/lib/supabase.ts";
import { type AllData, getAllData } from "./api/get-all-data.ts";

/** A file of the archive that has to be fetched; undefined when it is gone. */
type FileOf = () => Promise<ZipEntry | undefined>;

const AHEAD = 4;

/**
 * Everything the app has of a user, file by file: `records/photos.json` and the other tables, then
 * the pictures in `portraits/`, `training-photos/`, `model-previews/` and `profile-picture/`. A
 * picture that is gone is left out.
 * @throws {PostgrestError | StorageError | AppError | TypeError} when something cannot be read.
 */
export async function* dataArchive(
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<ZipEntry> {
  const data = await getAllData();
  for (const [table, rows] of Object.entries(data)) {
    yield { name: `records/${table}.json`, input: JSON.stringify(rows, null, 2) };
  }
  const files = filesOf(data);
  let done = 0;
  for await (const entry of runAhead(files, AHEAD, (file) => file())) {
    if (entry) yield entry;
    onProgress(++done, files.length);
  }
}

function filesOf({ users, models, photos, model_training_images }: AllData): FileOf[] {
  return [
    ...photos.flatMap((photo): FileOf[] => photo.url ? [() => portrait(photo)] : []),
    ...model_training_images.map((image): FileOf => () =>
      stored("model-training-images", image.image_url, "training-photos")
    ),
    ...models.flatMap(({ preview_image_url: path }): FileOf[] =>
      path ? [() => modelPreview(path)] : []
    ),
    ...users.flatMap(({ avatar_path: path }): FileOf[] =>
      path ? [() => stored("avatars", path, "profile-picture")] : []
    ),
  ];
}

async function portrait(photo: AllData["photos"][number]): Promise<ZipEntry | undefined> {
  try {
    return {
      name: `portraits/${photoFileName(photo)}`,
      input: await fetchPhoto(photo.url ?? ""),
    };
  } catch (error) {
    if (toAppError(error).code === "photo_not_found") return undefined;
    throw error;
  }
}

async function modelPreview(path: string): Promise<ZipEntry | undefined> {
  const response = await fetch(publicUrl("model-previews", path));
  if (response.ok) return { name: `model-previews/${fileName(path)}`, input: response };
  await response.body?.cancel();
  if (response.status < 500) return undefined;
  throw new AppError("service_unavailable", response.status);
}

/** A file of a private bucket. */
async function stored(
  bucket: "model-training-images" | "avatars",
  path: string,
  folder: string,
): Promise<ZipEntry | undefined> {
  const { data, error } = await supabase.storage.from(bucket).download(path);
  if (data) return { name: `${folder}/${fileName(path)}`, input: data };
  if (toAppError(error).code === "not_found") return undefined;
  throw error;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
