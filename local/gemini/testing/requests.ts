import { readInput } from "../input.ts";
import { findModel, type ImageModel } from "../models.ts";
import { parseRequest } from "../request-schema.ts";
import type { Gemini } from "../server.ts";

/** The model most tests address. */
export const MODEL = "gemini-nano-banana-2.1";

/** A served model, which must exist. */
export function model(id = MODEL): ImageModel {
  const found = findModel(id);
  if (found === undefined) throw new RangeError(`no model ${id}`);
  return found;
}

/** A text part or, from bytes, a PNG image part, as it goes over the wire. */
export function wirePart(content: string | Uint8Array): Record<string, unknown> {
  return typeof content === "string"
    ? { text: content }
    : { inlineData: { mimeType: "image/png", data: content.toBase64() } };
}

/** The body of a request with these parts. */
export function wireBody(
  contents: readonly (string | Uint8Array)[],
  generationConfig: Record<string, unknown> = { responseModalities: ["IMAGE"] },
): Record<string, unknown> {
  return { contents: [{ role: "user", parts: contents.map(wirePart) }], generationConfig };
}

/** Reads parts the way the server does. */
export function inputOf(
  contents: readonly (string | Uint8Array)[],
): ReturnType<typeof readInput> {
  return readInput(parseRequest(JSON.stringify(wireBody(contents))), model());
}

/** Sends a body without the SDK; a string goes out as it is. */
export function post(
  gemini: Gemini,
  body: unknown,
  { modelId = MODEL, headers = { "x-goog-api-key": gemini.apiKey }, version = "v1beta" }: {
    modelId?: string;
    headers?: Record<string, string>;
    version?: string;
  } = {},
): Promise<Response> {
  return fetch(`${gemini.url}/${version}/models/${modelId}:generateContent`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
