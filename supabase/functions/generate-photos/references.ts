import { Buffer } from "node:buffer";
import type { Part } from "@google/genai/web";
import type { FailureCode } from "../_shared/failure-code.ts";
import { messageOf } from "../_shared/errors.ts";
import { inspectImage, UnreadableImageError } from "../_shared/images/inspect.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import { withoutMetadata } from "../_shared/images/without-metadata.ts";
import { ObjectMissingError } from "../_shared/storage.ts";
import type { ClaimedPhoto } from "./photo-queue.ts";

/** An input image, encoded for the request. */
export interface Reference {
  mimeType: string;
  /** Base64. */
  data: string;
  /** Bytes before encoding. */
  size: number;
}

/** Fetches the bytes of an object; throws `ObjectMissingError` or `StorageUnavailableError`. */
export type Download = (bucket: string, path: string) => Promise<Uint8Array>;

/** Loads an input image, each object once however many photos want it. */
export type LoadReference = (bucket: string, path: string) => Promise<Reference>;

/** The inputs of one photo. */
export interface PhotoReferences {
  person: Reference[];
  style: Reference;
}

/** An input that will not become usable by trying again. */
export class InputImageError extends Error {
  override readonly name = "InputImageError";

  constructor(readonly failureCode: FailureCode, cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** More photos of the same person add cost and little likeness. */
const MAX_PERSON_IMAGES = 4;

/**
 * Each request holds its inputs twice, as text and as bytes, and four are under way at once in a
 * worker of 256 MB. Four photos of 2048 pixels fit well.
 */
const MAX_PERSON_BYTES = 4 * 1024 * 1024;

/** Loads objects at most once; meant to live as long as one invocation. */
export function createReferenceLoader(download: Download): LoadReference {
  const loading = new Map<string, Promise<Reference>>();
  return (bucket, path) => {
    const key = `${bucket}/${path}`;
    const reference = loading.get(key) ?? download(bucket, path).then(encode);
    loading.set(key, reference);
    return reference;
  };
}

/**
 * The photos of the person and the style's reference image; throws {@link InputImageError} when
 * one is missing or unreadable, `StorageUnavailableError` when storage is down.
 */
export async function loadReferences(
  photo: Pick<ClaimedPhoto, "training_images" | "style_image">,
  load: LoadReference,
): Promise<PhotoReferences> {
  const [style, ...person] = await Promise.all([
    load("style-images", photo.style_image).catch(failAs(() => "style_unavailable")),
    ...(photo.training_images ?? []).slice(0, MAX_PERSON_IMAGES).map((path) =>
      load("model-training-images", path).catch(
        failAs((cause) =>
          cause instanceof ObjectMissingError ? "photo_missing" : "photo_unreadable"
        ),
      )
    ),
  ]);
  if (person.length === 0) throw new InputImageError("photo_missing", "no training images");
  return { person: withinBudget(person), style };
}

/** One part of a request. */
export function imagePart({ mimeType, data }: Reference): Part {
  return { inlineData: { mimeType, data } };
}

/** The page sends photos without metadata; what comes by the API may tell where it was taken. */
function encode(object: Uint8Array): Reference {
  const { format } = inspectImage(object);
  const bytes = withoutMetadata(object, format);
  return {
    mimeType: IMAGE_TYPES[format].contentType,
    data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
    size: bytes.length,
  };
}

/** Turns what a retry cannot mend into a {@link InputImageError}; the rest goes on its way. */
function failAs(failureCodeOf: (cause: unknown) => FailureCode): (cause: unknown) => never {
  return (cause) => {
    const final = cause instanceof ObjectMissingError || cause instanceof UnreadableImageError;
    throw final ? new InputImageError(failureCodeOf(cause), cause) : cause;
  };
}

/** As many of the first images as fit the budget, and always the first. */
function withinBudget(images: Reference[]): Reference[] {
  let total = 0;
  const end = images.findIndex((image, index) => {
    total += image.size;
    return index > 0 && total > MAX_PERSON_BYTES;
  });
  return end === -1 ? images : images.slice(0, end);
}
