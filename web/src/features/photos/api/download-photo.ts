import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { saveBlob } from "@/lib/download/save-blob.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { supabase } from "@/lib/supabase.ts";
import { type NamedPhoto, photoFileName } from "../photo-file-name.ts";

/**
 * Saves the original of a finished photo as a file, and counts the download.
 * @throws {AppError} `photo_not_found` when its file is gone.
 * @throws {TypeError} when the network fails.
 */
export async function downloadPhoto(photo: NamedPhoto): Promise<void> {
  if (photo.url === null) throw new AppError("photo_not_found");
  const response = await fetchPhoto(photo.url);
  saveBlob(await response.blob(), photoFileName(photo));
  // Counting must not keep anybody from their photos.
  incrementDownload(photo.id).catch(() => {});
}

export function useDownloadPhoto(
  options: { onError: (error: Error) => void },
): UseMutationResult<void, Error, NamedPhoto> {
  return useMutation({ mutationFn: downloadPhoto, ...options });
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
