interface NewObject {
  userId: string;
  /** Milliseconds, as `Date.now()`. */
  now: number;
  /** Its place among the photos, 1 to 5. */
  index: number;
  /** As the user's system calls it. */
  fileName: string;
  /** `fileHash` of what the user chose. */
  hash: string;
}

const MAX_STEM = 60;

/**
 * Where a photo goes in the bucket: `training/{user}/{timestamp}-{index}-{file}`, with a file name
 * of `[A-Za-z0-9._-]` only. It ends in the hash of what was chosen, so that the same photo is known
 * again when a model is trained a second time.
 */
export function trainingPath({ userId, now, index, fileName, hash }: NewObject): string {
  return `training/${userId}/${now}-${index}-${safeStem(fileName)}.${hash}.jpg`;
}

/** The hash in a path of `trainingPath`; undefined for files that came another way. */
export function hashInPath(path: string): string | undefined {
  return path.match(/\.([0-9a-f]{16})\.jpg$/)?.[1];
}

/** When a path of `trainingPath` was made, in milliseconds; undefined when it does not say. */
export function timeInPath(path: string): number | undefined {
  const [, digits] = path.match(/^training\/[^/]+\/(\d+)-/) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function safeStem(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, "").normalize("NFD").replaceAll(/\p{M}/gu, "");
  const safe = stem.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replaceAll(/^[.-]+|[.-]+$/g, "");
  return safe.slice(0, MAX_STEM) || "photo";
}

/** The first 16 hex digits of the SHA-256 of a file: enough to tell a user's photos apart. */
export async function fileHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("").slice(0, 16);
}
