import { ApiError, GoogleGenAI, type Part } from "@google/genai/web";
import type { GeminiEnvironment } from "../_shared/env.ts";
import { messageOf } from "../_shared/errors.ts";
import type { AspectRatio } from "../_shared/options.ts";
import { classifyFailure, classifyResponse } from "./classify.ts";
import type { Outcome } from "./outcome.ts";

/** One request for one image. */
export interface GenerationRequest {
  model: string;
  parts: Part[];
  aspectRatio: AspectRatio;
  /** Milliseconds. Giving up does not stop the provider from charging. */
  timeoutMs: number;
}

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
): GenerateImage {
  return async ({ model, parts, aspectRatio, timeoutMs }) => {
    // ApiError drops the response's headers, so this one is noted on the way in.
    let retryAfter: string | null = null;
    const client = new GoogleGenAI({
      apiKey,
      apiVersion,
      httpOptions: {
        ...(baseUrl && { baseUrl }),
        timeout: timeoutMs,
        fetch: async (input, init) => {
          const response = await send(input, init);
          retryAfter = response.headers.get("retry-after");
          return response;
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
          config: { responseModalities: ["IMAGE"], imageConfig: { aspectRatio }, store: false },
        }),
      );
    } catch (thrown) {
      const status = thrown instanceof ApiError ? thrown.status : null;
      return classifyFailure({ status, body: messageOf(thrown), retryAfter, now: now() });
    }
  };
}
