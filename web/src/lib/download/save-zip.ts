import { makeZip } from "client-zip";
import { runAhead } from "@/lib/run-ahead.ts";
import { inParts, type Part, partOf } from "./parts.ts";
import { saveFiles } from "./save-files.ts";

/** A file of the archive: what was fetched, or text. */
export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  name: string;
  input: Response | Blob | string;
}

/** A file that will be in the archive. */
export interface Packable {
  /** At most so many; decides how many fit into a part. */
  bytes: number;
  /** Gets it; undefined when it is gone. */
  fetch: () => Promise<ZipEntry | undefined>;
}

interface SaveZip {
  /** The name of the archive, with its ending, or of a part of it. */
  nameOf: (part?: Part) => string;
  files: () => Promise<readonly Packable[]>;
  onProgress: (done: number, total: number) => void;
  /** Waits for a touch that takes what is ready. */
  nextTap: (part?: Part) => Promise<boolean>;
}

/** How many files are on their way while one is being packed. */
const AHEAD = 4;

/** What may be in memory at once: phones end a page of much more. */
const IN_MEMORY = { count: 50, bytes: 200_000_000 };

/**
 * Saves files as a zip while they come in. Where the browser can write to a file the user picks, the
 * archive never is in memory; elsewhere it is saved in parts, one after the other. Call it from a
 * click, before anything is awaited: picking a file needs that.
 * @returns How many files were packed; undefined when the user changed their mind.
 * @throws what fetching a file throws, and DOMException when the disk is full.
 */
export async function saveZip(
  { nameOf, files, onProgress, nextTap }: SaveZip,
): Promise<number | undefined> {
  const streams = "showSaveFilePicker" in globalThis;
  const target = streams ? await pickFile(nameOf()) : undefined;
  if (streams && !target) return undefined;
  const all = await files();
  let done = 0;
  let packed = 0;

  async function* entries(some: readonly Packable[]): AsyncGenerator<ZipEntry> {
    for await (const entry of runAhead(some, AHEAD, (file) => file.fetch())) {
      if (entry) yield entry;
      if (entry) packed++;
      onProgress(++done, all.length);
    }
  }

  if (target) {
    await makeZip(entries(all)).pipeTo(await target.createWritable());
    return packed;
  }
  const parts = inParts(all, IN_MEMORY);
  for (const [index, some] of parts.entries()) {
    const part = partOf(index, parts.length);
    const zip = await new Response(makeZip(entries(some))).blob();
    const file = new File([zip], nameOf(part), { type: "application/zip" });
    if (!await saveFiles([file], () => nextTap(part))) return undefined;
  }
  return packed;
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
