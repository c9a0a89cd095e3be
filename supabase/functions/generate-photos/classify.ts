import { Buffer } from "node:buffer";
import type { Outcome } from "./outcome.ts";
import { isQuotaExhausted, nextPacificMidnight, requestsPerMinute } from "./quota.ts";
import { retryAfterMs } from "./retry-after.ts";

/** The parts of a `GenerateContentResponse` that tell its outcome. */
export interface GenerationResponse {
  promptFeedback?: { blockReason?: string };
  candidates?: Array<{
    finishReason?: string;
    content?: {
      parts?: Array<{ thought?: boolean; inlineData?: { data?: string } }>;
    };
  }>;
}

/** A request that got no usable answer. */
export interface GenerationFailure {
  /** HTTP status; null when no answer came at all. */
  status: number | null;
  /** The body's JSON text, or what the network said. */
  body: string;
  /** The header `Retry-After`. */
  retryAfter: string | null;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Finish reasons that are a judgement on the content
 * (https://ai.google.dev/api/generate-content#FinishReason). All others without an image, and
 * those still to be invented, are `no_image`.
 */
const BLOCKING_FINISH_REASONS = new Set([
  "SAFETY",
  "IMAGE_SAFETY",
  "PROHIBITED_CONTENT",
  "IMAGE_PROHIBITED_CONTENT",
  "RECITATION",
  "IMAGE_RECITATION",
  "BLOCKLIST",
  "SPII",
]);

/** What an answer (HTTP 200) amounts to. */
export function classifyResponse(
  { promptFeedback, candidates }: GenerationResponse,
): Outcome {
  if (promptFeedback?.blockReason) {
    return { kind: "blocked", reason: `prompt ${promptFeedback.blockReason}` };
  }
  const candidate = candidates?.[0];
  const finishReason = candidate?.finishReason ?? "no finish reason";
  if (BLOCKING_FINISH_REASONS.has(finishReason)) {
    return { kind: "blocked", reason: finishReason };
  }
  // Thinking models show their drafts first: the last image is the finished one.
  const image = candidate?.content?.parts?.findLast((part) =>
    !part.thought && part.inlineData?.data
  );
  if (!image?.inlineData?.data) {
    return { kind: "no_image", reason: finishReason };
  }
  const { buffer, byteOffset, byteLength } = Buffer.from(
    image.inlineData.data,
    "base64",
  );
  return {
    kind: "image",
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
  };
}

/** What a failed request amounts to (https://ai.google.dev/gemini-api/docs/troubleshooting). */
export function classifyFailure(
  { status, body, retryAfter, now }: GenerationFailure,
): Outcome {
  if (status === null) {
    return { kind: "unavailable", reason: bounded(body), retryAfterMs: null };
  }
  const { message, details } = parseError(body);
  const reason = bounded(`${status} ${message}`);
  const wait = retryAfterMs({ header: retryAfter, message, details, now });
  if (status === 429) {
    return isQuotaExhausted(details)
      ? {
        kind: "quota_exhausted",
        reason,
        until: nextPacificMidnight(new Date(now)),
      }
      : {
        kind: "rate_limited",
        reason,
        retryAfterMs: wait,
        requestsPerMinute: requestsPerMinute(details),
      };
  }
  if (status === 408 || status >= 500) {
    return { kind: "unavailable", reason, retryAfterMs: wait };
  }
  return { kind: "rejected", reason };
}

/** Enough to understand a reason, not enough to flood a log line or a column. */
const MAX_REASON_LENGTH = 300;

function bounded(reason: string): string {
  return reason.slice(0, MAX_REASON_LENGTH);
}

/** The `google.rpc.Status` in an error body; the body itself is the message when it is not one. */
function parseError(body: string): { message: string; details: unknown[] } {
  try {
    const { error } = JSON.parse(body);
    return {
      message: typeof error.message === "string" ? error.message : body,
      details: Array.isArray(error.details) ? error.details : [],
    };
  } catch {
    return { message: body, details: [] };
  }
}
