import sharp from "sharp";
import { digestParts } from "../../renderer/parts.ts";
import type { Rendering, RenderRequest } from "../../renderer/render.ts";
import { type Gemini, type GeminiOptions, startGemini } from "../server.ts";

/** Paints one colour that depends on the request: for tests of the protocol, where any will do. */
export async function plainRender({ parts, size, format }: RenderRequest): Promise<Rendering> {
  const [r = 0, g = 0, b = 0] = await digestParts(parts);
  const create = { ...size, channels: 3, background: { r, g, b } } as const;
  const picture = await sharp({ create }).toFormat(format).toBuffer();
  return { image: new Uint8Array(picture), leftOut: [] };
}

/** A server that answers with plain colours. */
export function startPlainGemini(options: GeminiOptions = {}): Gemini {
  return startGemini({ render: plainRender, ...options });
}
