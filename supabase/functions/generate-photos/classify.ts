import { Buffer } from "node:buffer";
import { outsideText } from "../_shared/outside-text.ts";
import { redact } from "../_shared/redact.ts";
import type { Outcome } from "./outcome.ts";
import { type ProviderError, readProviderError } from "./provider-error.ts";
import { isDailyQuota, isNoQuota, nextPacificMidnight, requestsPerMinute } from "./quota.ts";
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

/** What an answer (HTTP 200) amounts to. */
export function classifyResponse({ promptFeedback, candidates }: GenerationResponse): Outcome {
  if (promptFeedback?.blockReason) {
    const reason = `prompt ${word(promptFeedback.blockReason)}`;
    return ACCOUNTS.test(reason)
      ? { kind: "suspended", reason }
      : { kind: "blocked", reason, judged: "input" };
  }
  const candidate = candidates?.[0];
  const reason = word(candidate?.finishReason ?? "no finish reason");
  const refusal = REFUSALS.find(({ reasons }) => reasons.test(reason));
  if (refusal) return refusal.outcome(reason);
  const data = finishedImage(candidate?.content?.parts ?? [], reason);
  if (data === undefined) return { kind: "no_image", reason, known: EMPTY_REASONS.test(reason) };
  const { buffer, byteOffset, byteLength } = Buffer.from(data, "base64");
  return { kind: "image", bytes: new Uint8Array(buffer, byteOffset, byteLength) };
}

/** Reasons of either kind that are about the whole account. */
const ACCOUNTS = /_DISABLED$|ACCOUNT|CONSUMER/;

/**
 * Finish reasons that are a judgement, by family, so that one that is new is understood too
 * (https://ai.google.dev/api/generate-content#FinishReason, and the types of `@google/genai`). The
 * first that fits counts.
 */
const REFUSALS: Array<{ reasons: RegExp; outcome: (reason: string) => Outcome }> = [
  { reasons: ACCOUNTS, outcome: (reason) => ({ kind: "suspended", reason }) },
  {
    reasons: /PROHIBITED|BLOCKLIST|SPII|ARMOR|ESCALATION|JAILBREAK/,
    outcome: (reason) => ({ kind: "blocked", reason, judged: "input" }),
  },
  {
    reasons: /SAFETY|RECITATION|HARM|POLICY/,
    outcome: (reason) => ({ kind: "blocked", reason, judged: "output" }),
  },
];

/** With these it is known to happen that no image comes. */
const EMPTY_REASONS =
  /^(STOP|NO_IMAGE|IMAGE_OTHER|OTHER|MAX_TOKENS|MALFORMED_\w+|MISSING_THOUGHT_SIGNATURE|LANGUAGE|FINISH_REASON_UNSPECIFIED|CONTINUATION|no finish reason)$/;

/**
 * Thinking models show drafts before the finished image, and may mark the finished one as a thought
 * as well: the last that is no thought, or the last of all when the answer ended well.
 */
function finishedImage(
  parts: NonNullable<NonNullable<GenerationResponse["candidates"]>[number]["content"]>["parts"],
  finishReason: string,
): string | undefined {
  const images = (parts ?? []).filter((part) =>
    typeof part.inlineData?.data === "string" && part.inlineData.data !== ""
  );
  const image = images.findLast((part) => !part.thought) ??
    (finishReason === "STOP" ? images.at(-1) : undefined);
  return image?.inlineData?.data;
}

/** What a failed request amounts to (https://ai.google.dev/gemini-api/docs/troubleshooting). */
export function classifyFailure({ status, body, retryAfter, now }: GenerationFailure): Outcome {
  if (status === null) return { kind: "unavailable", reason: redact(body), retryAfterMs: null };
  // What a redirection leads to is not Gemini, and what it answers is nobody's to see.
  if (status >= 300 && status < 400) return { kind: "suspended", reason: `${status} redirected` };
  const error = readProviderError(body);
  const { message, details } = error;
  const reason = redact(`${status} ${message}`);
  const wait = retryAfterMs({ header: retryAfter, message, details, now });
  if (status === 408 || status >= 500) return { kind: "unavailable", reason, retryAfterMs: wait };
  if (status === 429) return classifyRefusedRate(error, { reason, wait, now });
  if ([401, 402, 403, 404].includes(status) || isOperators(error)) {
    return { kind: "suspended", reason };
  }
  // Functions leave the platform's network from changing countries.
  if (/location is not supported/i.test(message)) {
    return { kind: "unavailable", reason, retryAfterMs: wait };
  }
  if (
    /unable to process (the )?input image|(image|file) (is )?(invalid|not valid)/i.test(message)
  ) {
    return { kind: "unreadable_input", reason };
  }
  if (/polic(y|ies)|safety|prohibited/i.test(message)) {
    return { kind: "blocked", reason, judged: "input" };
  }
  return { kind: "rejected", reason };
}

/** HTTP 429: time, money, or capacity. */
function classifyRefusedRate(
  error: ProviderError,
  { reason, wait, now }: { reason: string; wait: number | null; now: number },
): Outcome {
  const { message, reasons, violations } = error;
  if (isNoQuota(violations, message) || isOperators(error)) return { kind: "suspended", reason };
  if (isDailyQuota(violations)) {
    return { kind: "quota_exhausted", reason, until: nextPacificMidnight(new Date(now)) };
  }
  // There is no room for anybody: our own rate is not the cause.
  if (reasons.some((told) => /CAPACITY/.test(told))) {
    return { kind: "unavailable", reason, retryAfterMs: wait };
  }
  return {
    kind: "rate_limited",
    reason,
    retryAfterMs: wait,
    requestsPerMinute: requestsPerMinute(violations),
  };
}

/** `google.rpc.ErrorInfo` reasons that only the owner of the project can do something about. */
const OPERATORS_REASONS =
  /^(API_KEY_|BILLING_|CONSUMER_|SERVICE_DISABLED|ACCESS_TOKEN_|ACCOUNT_|CREDENTIALS_|PERMISSION_DENIED)/;

/** Every 429 begins with this advice, whatever the limit was. */
const ADVICE = /please check your plan and billing details/i;

function isOperators({ message, reasons }: ProviderError): boolean {
  return reasons.some((reason) => OPERATORS_REASONS.test(reason)) ||
    /prepa(id|yment)|billing|depleted|api key (not valid|expired|invalid)/i
      .test(message.replace(ADVICE, ""));
}

/** Reasons are single words; whatever else comes is cut to the size of one. */
function word(text: unknown): string {
  return outsideText(String(text), 60);
}
