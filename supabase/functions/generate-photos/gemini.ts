import { ApiError, GoogleGenAI, type Part } from "@google/genai/web";
import type { GeminiEnvironment } from "../_shared/env.ts";
import { messageOf } from "../_shared/errors.ts";
import type { AspectRatio, ImageSize } from "../_shared/options.ts";
import type { Answer, AnswerRoom } from "./answer-room.ts";
import { NamedImages } from "./named-images.ts";
import { classifyFailure, classifyResponse } from "./classify.ts";
import type { Outcome } from "./outcome.ts";

/** One request for one image. */
export interface GenerationRequest {
  model: string;
  parts: Part[];
  aspectRatio: AspectRatio;
  imageSize: ImageSize;
  /** Milliseconds. Giving up does not stop the provider from charging. */
  timeoutMs: number;
}

/**
 * Asks Gemini for one image, and hands what became of it to `use`; throws nothing but what that
 * throws. Of the requests that were answered, one at a time is in use.
 */
export type GenerateImage = <Result>(
  request: GenerationRequest,
  use: (outcome: Outcome) => Promise<Result>,
) => Promise<Result>;

/**
 * Gemini through its web SDK, which needs nothing but `fetch`. Without the SDK's own retries:
 * waiting is the queue's business, and survives the death of this worker.
 */
export function createGemini(
  { apiKey, apiVersion, baseUrl }: GeminiEnvironment,
  answers: AnswerRoom,
  send: typeof fetch = fetch,
  now: () => number = Date.now,
): GenerateImage {
  async function ask(
    { model, parts, aspectRatio, imageSize, timeoutMs }: GenerationRequest,
    answer: Answer,
  ): Promise<Outcome> {
    // ApiError drops the response's headers, and is not thrown for a redirection: noted on the way.
    let retryAfter: string | null = null;
    let redirection: number | null = null;
    // One clock for the attempt: the SDK's own time-out begins anew with each request.
    const signal = AbortSignal.timeout(timeoutMs);
    const images = new NamedImages();
    const client = new GoogleGenAI({
      apiKey,
      apiVersion,
      httpOptions: {
        ...(baseUrl && { baseUrl }),
        fetch: async (input, init) => {
          const response = await send(input, {
            ...init,
            body: images.putInto(String(init?.body)),
            signal,
            // Followed, a redirection would take the key and the faces to somebody else.
            redirect: "manual",
          });
          retryAfter = response.headers.get("retry-after");
          if (response.status >= 300 && response.status < 400) redirection = response.status;
          return await answer.read(response);
        },
      },
    });
    try {
      return classifyResponse(
        await client.models.generateContent({
          model,
          contents: [{ role: "user", parts: parts.map((part) => images.name(part)) }],
          // Projects made since October 2026 log prompts and faces unless told not to
          // (https://ai.google.dev/gemini-api/docs/logs-datasets).
          config: {
            responseModalities: ["IMAGE"],
            // What every model draws is not named: some refuse any size, theirs as well.
            imageConfig: { aspectRatio, ...(imageSize !== "1K" && { imageSize }) },
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
  }

  return async (request, use) => {
    const answer = answers.enter();
    try {
      return await use(await ask(request, answer));
    } finally {
      answer.leave();
    }
  };
}
