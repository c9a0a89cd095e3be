import { fetchPhoto } from "@/features/photos/api/download-photo.ts";
import { mostBytes } from "@/features/photos/most-bytes.ts";
import { photoFileName } from "@/features/photos/photo-file-name.ts";
import type { Packable, ZipEntry } from "@/lib/download/save-zip.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { supabase } from "@/lib/supabase.ts";
import { type AllData, getAllData } from "./api/get-all-data.ts";

/**
 * Everything the app has of a user, file by file: `records/photos.json` and the other tables, then
 * the pictures in `portraits/`, `your-photos/`, `cut-outs/`, `own-styles/`, `cover-photos/` and
 * `profile-picture/`.
 * Fetching one throws PostgrestError, StorageError, AppError or TypeError when it cannot be read.
 * @throws {PostgrestError} when the records cannot be read.
 */
export async function dataArchive(): Promise<Packable[]> {
  const data = await getAllData();
  const records = Object.entries(data).map(([table, rows]): Packable => {
    const input = new Blob([JSON.stringify(rows, null, 2)]);
    return {
      bytes: input.size,
      fetch: () => Promise.resolve({ name: `records/${table}.json`, input }),
    };
  });
  return [...records, ...filesOf(data)];
}

/** More than a training photo, a picture of a style, a preview or a profile picture has. */
const MOST_BYTES = 4_000_000;

function filesOf(
  { users, models, photos, model_training_images, model_references, own_styles }: AllData,
): Packable[] {
  const others = [
    ...model_training_images.map((image) => () =>
      stored("model-training-images", image.image_url, "your-photos")
    ),
    // Sets in another order have the same pictures.
    ...[...new Set(model_references.map(({ image_url }) => image_url))].map((path) => () =>
      stored("model-training-images", path, "cut-outs")
    ),
    ...own_styles.flatMap(({ image_url: path }) =>
      path ? [() => stored("own-style-images", path, "own-styles")] : []
    ),
    ...models.flatMap(({ preview_image_url: path }) => path ? [() => modelPreview(path)] : []),
    ...users.flatMap(({ avatar_path: path }) =>
      path ? [() => stored("avatars", path, "profile-picture")] : []
    ),
  ];
  return [
    ...photos.filter(({ url }) => url !== null)
      .map((photo) => ({ bytes: mostBytes(photo), fetch: () => portrait(photo) })),
    ...others.map((fetch) => ({ bytes: MOST_BYTES, fetch })),
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
  if (response.ok) return { name: `cover-photos/${fileName(path)}`, input: response };
  await response.body?.cancel();
  if (response.status < 500) return undefined;
  throw new AppError("service_unavailable", response.status);
}

/** A file of a private bucket. */
async function stored(
  bucket: "model-training-images" | "own-style-images" | "avatars",
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
