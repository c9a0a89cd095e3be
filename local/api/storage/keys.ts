import { invalidBucketName, invalidKey } from "./errors.ts";

/**
 * The characters upstream accepts: those S3 calls safe or in need of special handling.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
const KEY = /^[\w/!.*'() &$@=;:+,?-]+$/;
const BUCKET = /^[\w!.*'() &$@=;:+,?-]{1,63}$/;
const MAX_KEY_LENGTH = 1024;

/**
 * Refuses an object name that no policy should have to think about. Empty, `.` and `..` segments
 * are refused besides what upstream refuses: a URL cannot address them.
 * @throws {StorageError} InvalidKey.
 */
export function assertKey(key: string): void {
  const wellFormed = KEY.test(key) && key.length <= MAX_KEY_LENGTH &&
    key.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
  if (!wellFormed) throw invalidKey(key);
}

/** @throws {StorageError} when the name breaks the rules for bucket names. */
export function assertBucketName(name: string): void {
  if (!BUCKET.test(name) || name === "." || name === "..") throw invalidBucketName();
}
