/**
 * How long something of a file may last after it was deleted, in seconds: what a receipt counts on
 * (`private.cache_life()` is both together).
 */

/** How long caches keep a file of somebody: objects are never overwritten, but people delete them. */
export const CACHE_SECONDS = 3600;

/** How long a signed address of a private file is good for at most. */
export const SIGNED_SECONDS = 3600;
