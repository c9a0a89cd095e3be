import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { AppError } from "@/lib/errors/app-error.ts";
import { saveBlob } from "@/lib/download/save-blob.ts";
import { type NamedPhoto, photoFileName } from "../photo-file-name.ts";
import { fetchPhoto } from "./fetch-photo.ts";
import { incrementDownload } from "./increment-download.ts";

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
