import { fetchPhoto, incrementDownload } from "@/features/photos/api/download-photo.ts";
import { type NamedPhoto, photoFileName } from "@/features/photos/photo-file-name.ts";
import { saveZip, type ZipEntry } from "@/lib/download/save-zip.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { runAhead } from "@/lib/run-ahead.ts";

interface DownloadPhotos {
  photos: readonly NamedPhoto[];
  /** Of the archive, with its ending. */
  name: string;
  onProgress: (done: number) => void;
}

/** How many files are on their way while one is being packed. */
const AHEAD = 4;

/**
 * Saves many photos as one zip, packed while they arrive, and counts each download. A photo whose
 * file is gone is left out; anything else that goes wrong ends the download.
 * @returns How many photos are in the archive; undefined when the user changed their mind.
 */
export async function downloadPhotos(
  { photos, name, onProgress }: DownloadPhotos,
): Promise<number | undefined> {
  let packed = 0;
  async function* entries(): AsyncGenerator<ZipEntry> {
    let done = 0;
    for await (const entry of runAhead(photos, AHEAD, fetchEntry)) {
      if (entry) yield entry;
      if (entry) packed++;
      onProgress(++done);
    }
  }
  return await saveZip(name, entries()) ? packed : undefined;
}

async function fetchEntry(photo: NamedPhoto): Promise<ZipEntry | undefined> {
  try {
    const input = await fetchPhoto(photo.url ?? "");
    // Counting must not keep anybody from their photos.
    incrementDownload(photo.id).catch(() => {});
    return { name: photoFileName(photo), input };
  } catch (error) {
    if (toAppError(error).code === "photo_not_found") return undefined;
    throw error;
  }
}
