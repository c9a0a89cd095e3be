import {
  fetchPhoto,
  incrementDownload,
  type MakeFile,
} from "@/features/photos/api/download-photo.ts";
import { mostBytes } from "@/features/photos/most-bytes.ts";
import { type NamedPhoto, photoFileName } from "@/features/photos/photo-file-name.ts";
import { inParts, type Part, partOf } from "@/lib/download/parts.ts";
import { saveFiles, sharesPictures } from "@/lib/download/save-files.ts";
import { type Packable, saveZip } from "@/lib/download/save-zip.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";

/** A photo to be saved; its size in pixels tells how large its file may be. */
export type SavedPhoto = NamedPhoto & { width: number | null; height: number | null };

interface DownloadPhotos {
  photos: readonly SavedPhoto[];
  /** What is saved of a photo; left out, its original. */
  makeFile?: ((photo: SavedPhoto) => MakeFile) | undefined;
  /** The name of the archive, with its ending, or of a part of it. */
  nameOf: (part?: Part) => string;
  onProgress: (done: number) => void;
  /** Waits for a touch that takes what is ready. */
  nextTap: (part?: Part) => Promise<boolean>;
}

/** What a share sheet takes at once. Chromium refuses more files, or more than 50 MB. */
const AT_ONCE = { count: 10, bytes: 45_000_000 };

/**
 * Saves many photos and counts each download: as one zip, packed while they arrive, or, where there is
 * a share sheet for pictures, as pictures, part by part. A photo whose file is gone is left out;
 * anything else that goes wrong ends the download.
 * @returns How many photos were saved; undefined when the user changed their mind.
 */
export async function downloadPhotos(download: DownloadPhotos): Promise<number | undefined> {
  if (sharesPictures()) return await sharePhotos(download);
  const { photos, makeFile, ...options } = download;
  const files = photos.map((photo): Packable => ({
    bytes: mostBytes(photo),
    fetch: async () => {
      const input = await fetchCounted(photo);
      if (!input || !makeFile) return input && { name: photoFileName(photo), input };
      const file = await makeFile(photo)(await input.blob());
      return { name: file.name, input: file };
    },
  }));
  return await saveZip({ ...options, files: () => Promise.resolve(files) });
}

async function sharePhotos(
  { photos, makeFile, onProgress, nextTap }: DownloadPhotos,
): Promise<number | undefined> {
  const sized = photos.map((photo) => ({ photo, bytes: mostBytes(photo) }));
  const parts = inParts(sized, AT_ONCE);
  let done = 0;
  let saved = 0;
  for (const [index, some] of parts.entries()) {
    const pictures = await Promise.all(some.map(async ({ photo }) => {
      const blob = await (await fetchCounted(photo))?.blob();
      const file = blob && await makeFile?.(photo)(blob);
      onProgress(++done);
      if (!blob) return [];
      return [file ?? new File([blob], photoFileName(photo), { type: blob.type })];
    }));
    const part = partOf(index, parts.length);
    const files = pictures.flat();
    if (files.length > 0 && !await saveFiles(files, () => nextTap(part))) return undefined;
    saved += files.length;
  }
  return saved;
}

/** The file of a photo, whose download is counted; undefined when it is gone. */
async function fetchCounted({ id, url }: NamedPhoto): Promise<Response | undefined> {
  try {
    const response = await fetchPhoto(url ?? "");
    // Counting must not keep anybody from their photos.
    incrementDownload(id).catch(() => {});
    return response;
  } catch (error) {
    if (toAppError(error).code === "photo_not_found") return undefined;
    throw error;
  }
}
