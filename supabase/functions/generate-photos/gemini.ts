import { ApiError, GoogleGenAI, type Part } from "@google/genai/web";
import type { GeminiEnvironment } from "../_shared/env.ts";
import { messageOf } from "../_shared/errors.ts";
import type { AspectRatio } from "../_shared/options.ts";
import { classifyFailure, classifyResponse } from "./classify.ts";
import type { Outcome } from "./outcome.ts";
import { type AnswerBounds, readBounded } from "./read-bounded.ts";

/** One request for one image. */
export interface GenerationRequest {
  model: string;
  parts: Part[];
  aspectRatio: AspectRatio;
  /** Milliseconds. Giving up does not stop the provider from charging. */
  timeoutMs: number;
}

/**
 * An image of 12 MB is the largest we store; it comes in base64, with drafts before it. A body that
 * has begun is a matter of seconds: the picture is made before its first byte.
 */
const ANSWER_BOUNDS: AnswerBounds = { bytes: 24 * 1024 * 1024, ms: 20_000 };

/** Asks Gemini for one image; never throws. */
export type GenerateImage = (request: GenerationRequest) => Promise<Outcome>;

/**
 * Gemini through its web SDK, which needs nothing but `fetch`. Without the SDK's own retries:
 * waiting is the queue's business, and survives the death of this worker.
 */
export function createGemini(
  { apiKey, apiVersion, baseUrl }: GeminiEnvironment,
  send: typeof fetch = fetch,
  now: () => number = Date.now,
  bounds: AnswerBounds = ANSWER_BOUNDS,
): GenerateImage {
  return async ({ model, parts, aspectRatio, timeoutMs }) => {
    // ApiError drops the response's headers, and is not thrown for a redirection: noted on the way.
    let retryAfter: string | null = null;
    let redirection: number | null = null;
    // One clock for the attempt: the SDK's own time-out begins anew with each request.
    const signal = AbortSignal.timeout(timeoutMs);
    const client = new GoogleGenAI({
      apiKey,
      apiVersion,
      httpOptions: {
        ...(baseUrl && { baseUrl }),
        fetch: async (input, init) => {
          // Followed, a redirection would take the key and the faces to somebody else.
          const response = await send(input, { ...init, signal, redirect: "manual" });
          retryAfter = response.headers.get("retry-after");
          if (response.status >= 300 && response.status < 400) redirection = response.status;
          return await readBounded(response, bounds);
        },
      },
    });
    try {
      return classifyResponse(
        await client.models.generateContent({
          model,
          contents: [{ role: "user", parts }],
          // Projects made since October 2026 log prompts and faces unless told not to
          // (https://ai.google.dev/gemini-api/docs/logs-datasets).
          config: {
            responseModalities: ["IMAGE"],
            imageConfig: { aspectRatio },
            store: false,
            // Each continuation would be another request, billed and timed by itself.
            automaticContinuation: false,
          },
        }),
      );
    } catch (thrown) {
      const status = thrown instanceof ApiError ? thrown.status : redirection;
      return classifyFailure({ status, body: messageOf(thrown), retryAfter, now: now() });
    }
  };
}
