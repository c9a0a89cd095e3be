import { z } from "zod";

/**
 * Why a prompt was refused. Source: https://ai.google.dev/api/generate-content#BlockReason.
 */
export const BLOCK_REASONS = [
  "SAFETY",
  "OTHER",
  "BLOCKLIST",
  "PROHIBITED_CONTENT",
  "IMAGE_SAFETY",
] as const;

/**
 * Why a candidate has no image. Source: https://ai.google.dev/api/generate-content#FinishReason.
 */
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
] as const;

/** When a rule applies and how often. */
const rule = {
  /** How many requests it befalls; null means all. */
  times: z.int().min(1).nullable().default(1),
  /** How many matching requests pass before it begins. */
  skip: z.int().min(0).default(0),
  match: z.strictObject({
    promptIncludes: z.string().min(1).optional(),
    model: z.string().min(1).optional(),
  }).default({}),
};

const seconds = z.number().min(0).max(86_400);

/** A fault and the requests it befalls. */
export const faultRuleSchema = z.discriminatedUnion("fault", [
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
  /** 500 INTERNAL. */
  z.strictObject({ fault: z.literal("internal_error"), ...rule }),
  /** 503 UNAVAILABLE. */
  z.strictObject({ fault: z.literal("unavailable"), ...rule }),
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
  /** Drafts, marked as thoughts, come before the image. */
  z.strictObject({ fault: z.literal("thought_images"), ...rule }),
], { error: () => `fault must be one of: ${faultNames().join(", ")}` });

function faultNames(): string[] {
  return faultRuleSchema.options.map((option) => option.shape.fault.value);
}

/** A fault rule as callers write it: `times`, `skip`, `match` and options have defaults. */
export type FaultRuleInput = z.input<typeof faultRuleSchema>;

/** A fault rule with its defaults filled in. */
export type FaultRule = z.output<typeof faultRuleSchema>;
