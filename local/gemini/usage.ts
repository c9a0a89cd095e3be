import type { InputPart } from "../renderer/parts.ts";

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
