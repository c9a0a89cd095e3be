import { AppError } from "@/lib/errors/app-error.ts";
import { publicUrl } from "@/lib/public-url.ts";

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
