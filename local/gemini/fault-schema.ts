import { z } from "zod";
import { HOSTILE_TEXTS, namesOf, REFUSALS } from "./refusals.ts";

/** Why a prompt was refused. Source: `BlockedReason` of `@google/genai`. */
export const BLOCK_REASONS = [
  "SAFETY",
  "OTHER",
  "BLOCKLIST",
  "PROHIBITED_CONTENT",
  "IMAGE_SAFETY",
  "MODEL_ARMOR",
  "JAILBREAK",
] as const;

/** Why a candidate has no image. Source: `FinishReason` of `@google/genai`, and one of tomorrow. */
export const FINISH_REASONS = [
  "IMAGE_SAFETY",
  "IMAGE_PROHIBITED_CONTENT",
  "IMAGE_RECITATION",
  "IMAGE_OTHER",
  "NO_IMAGE",
  "SAFETY",
  "PROHIBITED_CONTENT",
  "RECITATION",
  "BLOCKLIST",
  "SPII",
  "LANGUAGE",
  "MAX_TOKENS",
  "OTHER",
  "MALFORMED_RESPONSE",
  "MISSING_THOUGHT_SIGNATURE",
  "CONTINUATION",
  "ESCALATION",
  "MODEL_ARMOR",
  "PUP_LIMITED_DISABLED",
  "INVENTED_TOMORROW",
] as const;

/** Whom a portrait shows instead of its person; drawn by wrong-person.ts. */
export const WRONG_PERSONS = ["stranger", "nobody"] as const;

/** Pictures that are not worth a credit; drawn by odd-picture.ts. */
export const ODD_PICTURES = ["tiny", "plain", "other_shape", "many_scans"] as const;

/** Which pictures an answer has besides the finished one, and how they are marked. */
export const THOUGHTS = ["draft_first", "only_thought", "several"] as const;

/** When a rule applies and how often. */
const rule = {
  /** How many requests it befalls; null means all. */
  times: z.int().min(1).nullable().default(1),
  /** How many matching requests pass before it begins. */
  skip: z.int().min(0).default(0),
  /** How long it lasts from the first request it befalls on, however many more it may. */
  lastsSeconds: z.number().positive().optional(),
  match: z.strictObject({
    promptIncludes: z.string().min(1).optional(),
    model: z.string().min(1).optional(),
    /** One of the input images has this SHA-256, in lower-case hexadecimal. */
    imageSha256: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  }).default({}),
};

const seconds = z.number().min(0).max(86_400);

/** A fault and the requests it befalls. */
export const faultRuleSchema = z.discriminatedUnion("fault", [
  // Too many requests.
  /** 429 of the per-minute quota, with RetryInfo. */
  z.strictObject({
    fault: z.literal("rate_limited"),
    retryDelaySeconds: seconds.default(47.4),
    ...rule,
  }),
  /** 429 that tells the delay in a `Retry-After` header only. */
  z.strictObject({
    fault: z.literal("rate_limited_header"),
    retryAfterSeconds: z.int().min(0).max(86_400).default(47),
    ...rule,
  }),
  /** 429 that tells no delay. */
  z.strictObject({ fault: z.literal("rate_limited_bare"), ...rule }),
  /** 429 of the per-day quota. */
  z.strictObject({
    fault: z.literal("daily_quota_exhausted"),
    retryDelaySeconds: seconds.default(39.2),
    ...rule,
  }),
  /** 429 whose numbers and times are what anybody could send, as they stand in the answer. */
  z.strictObject({
    fault: z.literal("rate_limited_raw"),
    retryAfter: z.string().max(100).optional(),
    retryDelay: z.string().max(400).optional(),
    quotaValue: z.string().max(400).optional(),
    ...rule,
  }),

  // Other errors.
  /** An error that says who has to act; each is in refusals.ts. */
  z.strictObject({ fault: z.literal("refused"), because: z.enum(namesOf(REFUSALS)), ...rule }),
  /** 400 whose message nobody should store or show as it came. */
  z.strictObject({
    fault: z.literal("hostile_text"),
    text: z.enum(namesOf(HOSTILE_TEXTS)).default("secrets"),
    ...rule,
  }),
  /** 500 INTERNAL. */
  z.strictObject({ fault: z.literal("internal_error"), ...rule }),
  /** 503 UNAVAILABLE. */
  z.strictObject({ fault: z.literal("unavailable"), ...rule }),

  // How the answer comes.
  /** 307 to another address. */
  z.strictObject({
    fault: z.literal("redirected"),
    location: z.url().default("https://elsewhere.example/"),
    ...rule,
  }),
  /** The answer comes behind so much nothing. */
  z.strictObject({
    fault: z.literal("oversized_body"),
    megabytes: z.int().min(1).max(500).default(200),
    ...rule,
  }),
  /** The answer begins and does not end: a megabyte of nothing after the other. */
  z.strictObject({
    fault: z.literal("endless_body"),
    everyMs: z.int().min(0).max(60_000).default(0),
    ...rule,
  }),
  /** Never answers. */
  z.strictObject({ fault: z.literal("hang"), ...rule }),
  /** The connection breaks in the middle of the answer. */
  z.strictObject({ fault: z.literal("dropped_connection"), ...rule }),
  /** The answer trickles in over this many milliseconds. */
  z.strictObject({
    fault: z.literal("slow_body"),
    durationMs: z.int().min(0).max(600_000).default(5_000),
    ...rule,
  }),

  // No picture.
  /** The prompt is refused: no candidate at all. */
  z.strictObject({
    fault: z.literal("blocked"),
    blockReason: z.enum(BLOCK_REASONS).default("SAFETY"),
    ...rule,
  }),
  /** A candidate without content. */
  z.strictObject({
    fault: z.literal("no_image"),
    finishReason: z.enum(FINISH_REASONS).default("NO_IMAGE"),
    ...rule,
  }),
  /** A candidate that stops after some text. */
  z.strictObject({ fault: z.literal("text_only"), ...rule }),

  // Another picture than one would like.
  /** The base64 text of the image is cut where it no longer decodes. */
  z.strictObject({ fault: z.literal("truncated_base64"), ...rule }),
  /** The base64 text decodes, but the image file ends too early. */
  z.strictObject({ fault: z.literal("truncated_image"), ...rule }),
  /** Another encoding than PNG. */
  z.strictObject({
    fault: z.literal("image_format"),
    format: z.enum(["jpeg", "webp"]).default("jpeg"),
    ...rule,
  }),
  /** A picture that is not worth a credit. */
  z.strictObject({
    fault: z.literal("odd_picture"),
    picture: z.enum(ODD_PICTURES).default("plain"),
    ...rule,
  }),
  /** A good picture of somebody else, or of nobody. */
  z.strictObject({
    fault: z.literal("wrong_person"),
    shows: z.enum(WRONG_PERSONS).default("stranger"),
    ...rule,
  }),
  /** More than the one image, or that one marked as a thought. */
  z.strictObject({
    fault: z.literal("thought_images"),
    thoughts: z.enum(THOUGHTS).default("draft_first"),
    ...rule,
  }),
], { error: () => `fault must be one of: ${faultNames().join(", ")}` });

function faultNames(): string[] {
  return faultRuleSchema.options.map((option) => option.shape.fault.value);
}

/** A fault rule as callers write it: `times`, `skip`, `match` and options have defaults. */
export type FaultRuleInput = z.input<typeof faultRuleSchema>;

/** A fault rule with its defaults filled in. */
export type FaultRule = z.output<typeof faultRuleSchema>;
