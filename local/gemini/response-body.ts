import type { InputPart } from "../renderer/parts.ts";
import type { Call } from "./call.ts";
import type { BLOCK_REASONS, FINISH_REASONS } from "./fault-schema.ts";

/** One part of a candidate: text or an image in base64. */
export type ResponsePart =
  & { readonly thought?: true }
  & ({ readonly text: string } | {
    readonly inlineData: { readonly mimeType: string; readonly data: string };
  });

/** A `GenerateContentResponse`. Source: https://ai.google.dev/api/generate-content. */
export type ResponseBody = Readonly<Record<string, unknown>>;

/** A finished candidate made of `parts`. */
export function stoppedBody(call: Call, parts: readonly ResponsePart[]): ResponseBody {
  const candidate = { content: { parts, role: "model" }, finishReason: "STOP", index: 0 };
  return envelope(call, { candidates: [candidate] }, outputTokens(call, parts));
}

/** A candidate that has a reason, and for image reasons a message, in place of content. */
export function emptyBody(
  call: Call,
  finishReason: typeof FINISH_REASONS[number],
): ResponseBody {
  const finishMessage = "Unable to show the generated image. The model could not generate the " +
    "image based on the prompt provided. You will not be charged for this request. " +
    "Try rephrasing the prompt.";
  const explained = finishReason.startsWith("IMAGE_");
  const candidate = { finishReason, index: 0, ...(explained && { finishMessage }) };
  return envelope(call, { candidates: [candidate] }, { text: 0, image: 0 });
}

/** A refused prompt: feedback and no candidates. */
export function blockedBody(call: Call, blockReason: typeof BLOCK_REASONS[number]): ResponseBody {
  return envelope(call, { promptFeedback: { blockReason } }, { text: 0, image: 0 });
}

function envelope(call: Call, answer: ResponseBody, output: TokenCounts): ResponseBody {
  return {
    ...answer,
    usageMetadata: usageMetadata(promptTokens(call.parts), output),
    modelVersion: call.model.id,
    responseId: crypto.getRandomValues(new Uint8Array(16)).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    }),
  };
}

function outputTokens({ model, options }: Call, parts: readonly ResponsePart[]): TokenCounts {
  const tokens = parts.filter((part) => part.thought !== true).map((part) =>
    "text" in part
      ? { text: textTokens(part.text), image: 0 }
      : { text: 0, image: model.imageTokens[options.imageSize] }
  );
  return tokens.reduce((sum, { text, image }) => ({
    text: sum.text + text,
    image: sum.image + image,
  }), { text: 0, image: 0 });
}

/** Tokens by kind. */
export interface TokenCounts {
  readonly text: number;
  readonly image: number;
}

/** Source: https://ai.google.dev/gemini-api/docs/tokens (258 tokens an image, 4 characters each). */
const TOKENS_PER_INPUT_IMAGE = 258;
const CHARACTERS_PER_TOKEN = 4;

/** Tokens of some text, as Google estimates them. */
export function textTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** Tokens of everything the caller sent. */
export function promptTokens(parts: readonly InputPart[]): TokenCounts {
  return parts.reduce<TokenCounts>(
    (sum, part) =>
      part.kind === "text"
        ? { ...sum, text: sum.text + textTokens(part.text) }
        : { ...sum, image: sum.image + TOKENS_PER_INPUT_IMAGE },
    { text: 0, image: 0 },
  );
}

/** The `usageMetadata` of a response; what is billed. */
export function usageMetadata(prompt: TokenCounts, output: TokenCounts): Record<string, unknown> {
  const promptTokenCount = prompt.text + prompt.image;
  const candidatesTokenCount = output.text + output.image;
  return {
    promptTokenCount,
    ...(candidatesTokenCount > 0 && { candidatesTokenCount }),
    totalTokenCount: promptTokenCount + candidatesTokenCount,
    promptTokensDetails: tokenDetails(prompt),
    ...(candidatesTokenCount > 0 && { candidatesTokensDetails: tokenDetails(output) }),
  };
}

function tokenDetails({ text, image }: TokenCounts): { modality: string; tokenCount: number }[] {
  return [{ modality: "TEXT", tokenCount: text }, { modality: "IMAGE", tokenCount: image }]
    .filter(({ tokenCount }) => tokenCount > 0);
}
