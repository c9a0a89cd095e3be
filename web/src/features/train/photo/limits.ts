/** Longest side of an uploaded photo, in pixels: more adds nothing to a face. */
export const MAX_SIDE = 2048;

/** Below this many pixels on the short side the training refuses a photo (train-model/check-image.ts). */
export const MIN_SHORT_SIDE = 256;

/** `file_size_limit` of the bucket, in bytes. */
export const MAX_UPLOAD_BYTES = 3 * 1024 * 1024;
