import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { type NextTap, saveFiles } from "@/lib/download/save-files.ts";
import { useNextTap } from "@/lib/download/use-next-tap.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { supabase } from "@/lib/supabase.ts";
import { type NamedPhoto, photoFileName } from "../photo-file-name.ts";

/** Makes of the original of a photo the file that is saved. */
export type MakeFile = (original: Blob) => Promise<File>;

/**
 * Saves a finished photo as a file, and counts the download.
 * @param makeFile Left out, the original is saved.
 * @returns false when the user changed their mind.
 * @throws {AppError} `photo_not_found` when its file is gone.
 * @throws {TypeError} when the network fails.
 */
export async function downloadPhoto(
  photo: NamedPhoto,
  nextTap: NextTap,
  makeFile?: MakeFile,
): Promise<boolean> {
  if (photo.url === null) throw new AppError("photo_not_found");
  const response = await fetchPhoto(photo.url);
  const blob = await response.blob();
  const file = await makeFile?.(blob) ??
    new File([blob], photoFileName(photo), { type: blob.type });
  if (!await saveFiles([file], nextTap)) return false;
  // Counting must not keep anybody from their photos.
  incrementDownload(photo.id).catch(() => {});
  return true;
}

export function useDownloadPhoto(
  options: { onError: (error: Error) => void },
): UseMutationResult<boolean, Error, NamedPhoto> {
  const nextTap = useNextTap();
  return useMutation({ mutationFn: (photo) => downloadPhoto(photo, nextTap), ...options });
}

/**
 * The original file of a photo.
 * @param path Object path in `generated-photos`.
 * @throws {AppError} `photo_not_found` when the file is gone, `service_unavailable` otherwise.
 * @throws {TypeError} when the network fails.
 */
export async function fetchPhoto(path: string): Promise<Response> {
  const response = await fetch(publicUrl("generated-photos", path));
  if (response.ok) return response;
  await response.body?.cancel();
  throw new AppError(
    response.status < 500 ? "photo_not_found" : "service_unavailable",
    response.status,
  );
}

/** Counts a download of a photo. @throws {PostgrestError} */
export async function incrementDownload(photoId: string): Promise<void> {
  await supabase.rpc("increment_download", { photo_id: photoId }).throwOnError();
}
