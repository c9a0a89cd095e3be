import { type GenerateContentResponse, GoogleGenAI } from "@google/genai/web";
import type { Gemini } from "../server.ts";
import { MODEL } from "./requests.ts";

/** Google's own SDK, set up as the product sets it up. */
export function sdk(gemini: Gemini, apiKey = gemini.apiKey, timeout?: number): GoogleGenAI {
  const httpOptions = { baseUrl: gemini.url, ...(timeout !== undefined && { timeout }) };
  return new GoogleGenAI({ apiKey, apiVersion: "v1beta", httpOptions });
}

/** Asks for a 3:4 portrait of `image` through the SDK, as the product does. */
export function ask(
  client: GoogleGenAI,
  image: Uint8Array,
  text = "a portrait",
): Promise<GenerateContentResponse> {
  const inlineData = { mimeType: "image/png", data: image.toBase64() };
  return client.models.generateContent({
    model: MODEL,
    contents: [{ role: "user", parts: [{ text }, { inlineData }] }],
    config: {
      responseModalities: ["IMAGE"],
      imageConfig: { aspectRatio: "3:4", imageSize: "1K" },
      automaticContinuation: false,
    },
  });
}
