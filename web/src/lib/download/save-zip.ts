import { makeZip } from "client-zip";
import { saveBlob } from "./save-blob.ts";

/** A file of the archive: what was fetched, or text. */
export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  name: string;
  input: Response | Blob | string;
}

/**
 * Saves entries as one zip while they come in. Where the browser can write to a file the user picks,
 * the archive never is in memory; elsewhere it becomes a Blob, which browsers keep on disk when it is
 * large. Call it from a click, before anything is awaited: picking a file needs that.
 * @returns false when the user closed the file picker; then no entry was asked for.
 * @throws what `entries` throws, and DOMException when the disk is full.
 */
export async function saveZip(name: string, entries: AsyncIterable<ZipEntry>): Promise<boolean> {
  if (!("showSaveFilePicker" in globalThis)) {
    const zip = new Response(makeZip(entries), { headers: { "content-type": "application/zip" } });
    saveBlob(await zip.blob(), name);
    return true;
  }
  const file = await pickFile(name);
  if (!file) return false;
  await makeZip(entries).pipeTo(await file.createWritable());
  return true;
}

declare global {
  /** Chromium only: https://wicg.github.io/file-system-access/#api-showsavefilepicker */
  function showSaveFilePicker(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

async function pickFile(name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await showSaveFilePicker({
      suggestedName: name,
      types: [{ description: "ZIP", accept: { "application/zip": [".zip"] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
