import { saveBlob } from "./save-blob.ts";

/** Settles at the next touch that wants what is ready: true, or false when nobody wants it any more. */
export type NextTap = () => Promise<boolean>;

/**
 * Hands files to whoever asked for them: by the system's share sheet on touch devices that have one,
 * where a download leads into a folder that nobody finds, or in an iPhone's installed app nowhere; by
 * a download everywhere else.
 * @param nextTap A share sheet only opens right after a touch. When fetching took longer than that, it
 * is waited for another.
 * @returns false when they changed their mind, which is no error.
 */
export async function saveFiles(files: readonly File[], nextTap: NextTap): Promise<boolean> {
  if (!canShare(files)) {
    for (const file of files) saveBlob(file, file.name);
    return true;
  }
  const shared = await share(files);
  if (shared !== "too late") return shared === "shared";
  return await nextTap() && await share(files) === "shared";
}

/** Whether pictures are handed over by a share sheet here. */
export function sharesPictures(): boolean {
  return canShare([new File(["?"], "portrait.png", { type: "image/png" })]);
}

function canShare(files: readonly File[]): boolean {
  return matchMedia("(pointer: coarse)").matches && "canShare" in navigator &&
    navigator.canShare({ files: [...files] });
}

async function share(files: readonly File[]): Promise<"shared" | "cancelled" | "too late"> {
  try {
    await navigator.share({ files: [...files] });
    return "shared";
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return "cancelled";
    if (error instanceof DOMException && error.name === "NotAllowedError") return "too late";
    throw error;
  }
}
