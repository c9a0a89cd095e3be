import { CACHE_SECONDS } from "@shared/lasting.ts";
import { env } from "@/config/env.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { accessToken } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";
import { forgetFiles } from "../unclaimed-files.ts";

interface UploadTrainingFile {
  /** Path in the bucket. */
  path: string;
  /** A JPEG. */
  blob: Blob;
  /** Called with what has left the browser so far, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Milliseconds for 3 MB over a poor connection, shared with four others. */
const TIMEOUT = 300_000;

/**
 * Uploads a file. By hand, because neither supabase-js nor `fetch` tells how much has been sent.
 * https://supabase.com/docs/reference/self-hosting-storage/introduction
 * @throws {AppError}
 */
export async function uploadTrainingFile(
  { path, blob, onProgress, signal }: UploadTrainingFile,
): Promise<void> {
  const [{ supabaseUrl, publishableKey }, token] = await Promise.all([env(), accessToken()]);
  signal.throwIfAborted();
  const request = new XMLHttpRequest();
  request.open("POST", `${supabaseUrl}/storage/v1/object/model-training-images/${path}`);
  request.setRequestHeader("authorization", `Bearer ${token}`);
  request.setRequestHeader("apikey", publishableKey);
  request.setRequestHeader("content-type", "image/jpeg");
  request.setRequestHeader("cache-control", `max-age=${CACHE_SECONDS}`);
  request.timeout = TIMEOUT;
  await send(request, blob, { onProgress, signal });
}

function send(
  request: XMLHttpRequest,
  blob: Blob,
  { onProgress, signal }: Pick<UploadTrainingFile, "onProgress" | "signal">,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => request.abort();
    signal.addEventListener("abort", abort);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => request.status < 300 ? resolve() : reject(refusal(request));
    request.onerror = request.ontimeout = () =>
      reject(new AppError(navigator.onLine ? "unreachable" : "offline"));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener("abort", abort);
    request.send(blob);
  });
}

/** Storage puts the real status into the body of a 400: `{"statusCode":"413","message":…}`. */
function refusal({ responseText, status }: XMLHttpRequest): AppError {
  try {
    const body: unknown = JSON.parse(responseText);
    if (typeof body === "object" && body !== null && "statusCode" in body) return toAppError(body);
  } catch {
    // Something between the browser and Storage answered; the status has to do.
  }
  return toAppError({ status });
}

/**
 * Deletes uploaded files that no row names; row-level security keeps those that one does.
 * @throws {StorageError}
 */
export async function removeTrainingFiles(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const { error } = await supabase.storage.from("model-training-images").remove([...paths]);
  if (error) throw error;
  forgetFiles(paths);
}
