import type { Call } from "./call.ts";
import type { FaultRule } from "./fault-schema.ts";
import { type ImageFormat, renderPortrait } from "./render.ts";
import {
  blockedBody,
  emptyBody,
  type ResponseBody,
  type ResponsePart,
  stoppedBody,
} from "./response-body.ts";

/** What the model answers to a call, given the fault that befalls it. */
export async function answer(call: Call, fault: FaultRule | undefined): Promise<ResponseBody> {
  switch (fault?.fault) {
    case "blocked":
      return blockedBody(call, fault.blockReason);
    case "no_image":
      return emptyBody(call, fault.finishReason);
    case "text_only":
      return stoppedBody(call, [{ text: "I cannot make this picture, but I can describe it." }]);
    default:
      return stoppedBody(call, await generatedParts(call, fault));
  }
}

async function generatedParts(call: Call, fault: FaultRule | undefined): Promise<ResponsePart[]> {
  const parts: ResponsePart[] = [];
  if (fault?.fault === "thought_images") parts.push(...await draftParts(call));
  if (call.options.text) parts.push({ text: "Here is your portrait." });
  if (call.options.image) parts.push(await finalPart(call, fault));
  return parts;
}

async function finalPart(call: Call, fault: FaultRule | undefined): Promise<ResponsePart> {
  const format = fault?.fault === "image_format" ? fault.format : "png";
  const image = await renderPortrait({ ...call, format });
  switch (fault?.fault) {
    case "truncated_image":
      return imagePart(image.subarray(0, Math.floor(image.length / 2)).toBase64(), format);
    case "truncated_base64":
      return imagePart(undecodableHalf(image.toBase64()), format);
    default:
      return imagePart(image.toBase64(), format);
  }
}

/** One character more than a multiple of four stands for no whole byte, in any base64 variant. */
function undecodableHalf(data: string): string {
  return data.slice(0, Math.floor(data.length / 8) * 4 + 1);
}

async function draftParts(call: Call): Promise<ResponsePart[]> {
  const parts = [...call.parts, { kind: "text", text: "draft" } as const];
  const draft = await renderPortrait({ ...call, parts, format: "png" });
  return [
    { text: "I am trying a first composition.", thought: true },
    { ...imagePart(draft.toBase64(), "png"), thought: true },
  ];
}

function imagePart(data: string, format: ImageFormat): ResponsePart {
  return { inlineData: { mimeType: `image/${format}`, data } };
}
