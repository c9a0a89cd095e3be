import { Constants, type Tables } from "@shared/database.types.ts";
import { isBoolean, isNumber, isText, matches, oneOf, orNull, type Shape } from "@/lib/matches.ts";

/** The payloads of ARCHITECTURE.md, "Realtime", by event. */
interface Payloads {
  photo:
    & Pick<
      Tables<"photos">,
      | "id"
      | "status"
      | "url"
      | "thumbnail_url"
      | "width"
      | "height"
      | "attempts"
      | "failure_code"
      | "retry_at"
      | "likeness"
      | "free_retry"
      | "is_newest"
      | "versions"
      | "completed_at"
    >
    & { batch_id: string };
  batch: Pick<
    Tables<"photo_generation_batches">,
    | "id"
    | "status"
    | "total_images_requested"
    | "total_images_generated"
    | "failed_count"
    | "credits_used"
    | "deadline_at"
    | "reference_set"
  >;
  model: Pick<
    Tables<"models">,
    | "id"
    | "status"
    | "is_retraining"
    | "failure_code"
    | "reference_set"
    | "preview_image_url"
    | "training_ends_at"
  >;
  credits: Pick<
    Tables<"users">,
    "credits" | "credits_held" | "training_credits" | "training_credits_held"
  >;
  share: { id: string; photo_id: string; hearts: number; ready: boolean };
  style: Pick<Tables<"styles">, "id" | "status" | "failure_code">;
  retention: { portraits: number; people: number };
}

type EventName = keyof Payloads;

/** One of the seven events a user's private topic carries. */
export type UserEvent = {
  [Name in EventName]: { name: Name; payload: Payloads[Name] };
}[EventName];

export const eventNames: readonly EventName[] = [
  "photo",
  "batch",
  "model",
  "credits",
  "share",
  "style",
  "retention",
];

/** The event, or undefined when the payload is not what the database sends. */
export function parseUserEvent(name: EventName, payload: unknown): UserEvent | undefined {
  switch (name) {
    case "photo":
      return matches(payload, shapes.photo) ? { name, payload } : undefined;
    case "batch":
      return matches(payload, shapes.batch) ? { name, payload } : undefined;
    case "model":
      return matches(payload, shapes.model) ? { name, payload } : undefined;
    case "credits":
      return matches(payload, shapes.credits) ? { name, payload } : undefined;
    case "share":
      return matches(payload, shapes.share) ? { name, payload } : undefined;
    case "style":
      return matches(payload, shapes.style) ? { name, payload } : undefined;
    case "retention":
      return matches(payload, shapes.retention) ? { name, payload } : undefined;
  }
}

const { Enums } = Constants.public;
const isFailureCode = orNull(oneOf(Enums.failure_code));

const shapes: { [Name in EventName]: Shape<Payloads[Name]> } = {
  photo: {
    id: isText,
    batch_id: isText,
    status: oneOf(Enums.photo_status),
    url: orNull(isText),
    thumbnail_url: orNull(isText),
    width: orNull(isNumber),
    height: orNull(isNumber),
    attempts: isNumber,
    failure_code: isFailureCode,
    retry_at: orNull(isText),
    likeness: orNull(isNumber),
    free_retry: orNull(oneOf(Enums.free_retry)),
    is_newest: isBoolean,
    versions: isNumber,
    completed_at: orNull(isText),
  },
  batch: {
    id: isText,
    status: oneOf(Enums.batch_status),
    total_images_requested: isNumber,
    total_images_generated: isNumber,
    failed_count: isNumber,
    credits_used: isNumber,
    deadline_at: isText,
    reference_set: orNull(isNumber),
  },
  model: {
    id: isText,
    status: oneOf(Enums.model_status),
    is_retraining: isBoolean,
    reference_set: isNumber,
    failure_code: isFailureCode,
    preview_image_url: orNull(isText),
    training_ends_at: orNull(isText),
  },
  credits: {
    credits: isNumber,
    credits_held: isNumber,
    training_credits: isNumber,
    training_credits_held: isNumber,
  },
  share: { id: isText, photo_id: isText, hearts: isNumber, ready: isBoolean },
  style: { id: isText, status: oneOf(Enums.style_status), failure_code: isFailureCode },
  retention: { portraits: isNumber, people: isNumber },
};
