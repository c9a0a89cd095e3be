import { fetchPhoto } from "@/features/photos/api/fetch-photo.ts";
import { photoFileName } from "@/features/photos/photo-file-name.ts";
import type { ZipEntry } from "@/lib/download/save-zip.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { runAhead } from "@/lib/run-ahead.ts";
import { supabase } from "@/lib/supabase.ts";
import { type AllData, getAllData } from "./api/get-all-data.ts";

/** A file of the archive that has to be fetched; undefined when it is gone. */
type FileOf = () => Promise<ZipEntry | undefined>;

const AHEAD = 4;

/**
 * Everything the app has of a user, file by file: `records/photos.json` and the other tables, then
 * the pictures in `portraits/` and `training-photos/`. A picture that is gone is left out.
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

function filesOf({ photos, model_training_images }: AllData): FileOf[] {
  return [
    ...photos.flatMap((photo): FileOf[] => photo.url ? [() => portrait(photo)] : []),
    ...model_training_images.map((image): FileOf => () => trainingPhoto(image.image_url)),
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

async function trainingPhoto(path: string): Promise<ZipEntry | undefined> {
  const { data, error } = await supabase.storage.from("model-training-images").download(path);
  if (data) return { name: `training-photos/${path.split("/").at(-1)}`, input: data };
  if (toAppError(error).code === "not_found") return undefined;
  throw error;
}
