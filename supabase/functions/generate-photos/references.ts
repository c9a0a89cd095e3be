import { Buffer } from "node:buffer";
import type { Part } from "@google/genai/web";
import type { FailureCode } from "../_shared/failure-code.ts";
import { messageOf } from "../_shared/errors.ts";
import { inspectImage, UnreadableImageError } from "../_shared/images/inspect.ts";
import { IMAGE_TYPES } from "../_shared/images/header.ts";
import { letGo } from "../_shared/let-go.ts";
import { ObjectMissingError } from "../_shared/storage.ts";
import type { ClaimedPhoto } from "./photo-queue.ts";

/** An input image, encoded for the request. */
export interface Reference {
  mimeType: string;
  /** Base64. */
  data: string;
}

/**
 * Fetches the bytes of an object, which will be used up; throws `ObjectMissingError` or
 * `StorageUnavailableError`.
 */
export type Download = (bucket: string, path: string) => Promise<Uint8Array>;

/** Loads an input image, each object once however many photos want it. */
export type LoadReference = (bucket: string, path: string) => Promise<Reference>;

/** The inputs of one photo. */
export interface PhotoReferences {
  person: Reference[];
  /** The style's picture, or the one to change. */
  scene: Reference;
}

/** An input that will not become usable by trying again. */
export class InputImageError extends Error {
  override readonly name = "InputImageError";

  constructor(readonly failureCode: FailureCode, cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

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
 * The references of the person with the style's picture, or with the portrait to change, all as they
 * are stored: training and the command that adds styles made them small and without metadata. Throws
 * {@link InputImageError} when one is missing or unreadable, `StorageUnavailableError` when storage is
 * down.
 */
export async function loadReferences(
  photo: Scenery & Pick<ClaimedPhoto, "training_images">,
  load: LoadReference,
): Promise<PhotoReferences> {
  const [scene, ...person] = await Promise.all([
    loadScene(photo, load),
    ...(photo.training_images ?? []).map((path) =>
      load("model-training-images", path).catch(
        failAs((cause) =>
          cause instanceof ObjectMissingError ? "photo_missing" : "photo_unreadable"
        ),
      )
    ),
  ]);
  if (person.length === 0) throw new InputImageError("photo_missing", "no training images");
  return { person, scene };
}

type Scenery = Pick<ClaimedPhoto, "style_prompt" | "style_image" | "edits" | "source_image">;

async function loadScene(
  { style_prompt, style_image, edits, source_image }: Scenery,
  load: LoadReference,
): Promise<Reference> {
  if (edits.length === 0) {
    if (style_image === null) throw new InputImageError("style_unavailable", "it was deleted");
    const bucket = style_prompt === null ? "own-style-images" : "style-images";
    return await load(bucket, style_image).catch(failAs(() => "style_unavailable"));
  }
  if (source_image === null) throw new InputImageError("source_missing", "it was deleted");
  return await load("generated-photos", source_image).catch(failAs(() => "source_missing"));
}

/** One part of a request. */
export function imagePart({ mimeType, data }: Reference): Part {
  return { inlineData: { mimeType, data } };
}

function encode(object: Uint8Array): Reference {
  const { format } = inspectImage(object);
  const data = Buffer.from(object.buffer, object.byteOffset, object.byteLength).toString("base64");
  letGo(object);
  return { mimeType: IMAGE_TYPES[format].contentType, data };
}

/** Turns what a retry cannot mend into a {@link InputImageError}; the rest goes on its way. */
function failAs(failureCodeOf: (cause: unknown) => FailureCode): (cause: unknown) => never {
  return (cause) => {
    const final = cause instanceof ObjectMissingError || cause instanceof UnreadableImageError;
    throw final ? new InputImageError(failureCodeOf(cause), cause) : cause;
  };
}
