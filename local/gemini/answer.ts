import { notesOn } from "../renderer/provenance.ts";
import type { ImageFormat, Render, Rendering } from "../renderer/render.ts";
import type { Call } from "./call.ts";
import type { FaultRule } from "./fault-schema.ts";
import { oddPicture } from "./odd-picture.ts";
import { wrongPerson } from "./wrong-person.ts";
import {
  blockedBody,
  emptyBody,
  type ResponseBody,
  type ResponsePart,
  stoppedBody,
} from "./response-body.ts";

/** What the model answers to a call, given the fault that befalls it. */
export async function answer(
  call: Call,
  fault: FaultRule | undefined,
  render: Render,
): Promise<ResponseBody> {
  switch (fault?.fault) {
    case "blocked":
      return blockedBody(call, fault.blockReason);
    case "no_image":
      return emptyBody(call, fault.finishReason);
    case "text_only":
      return stoppedBody(call, [{ text: "I cannot make this picture, but I can describe it." }]);
    default:
      return await painted(call, fault, render);
  }
}

/** A request without a person ends like the real service's refusals to draw. */
async function painted(
  call: Call,
  fault: FaultRule | undefined,
  render: Render,
): Promise<ResponseBody> {
  const format = fault?.fault === "image_format" ? fault.format : "png";
  if (!call.options.image) return stoppedBody(call, [{ text: introduction([]) }]);
  const portrait = await render({ ...call, format });
  if (portrait === null) return emptyBody(call, "NO_IMAGE");
  const introduced = call.options.text ? [{ text: introduction(notesOn(portrait.leftOut)) }] : [];
  const last = await lastPart(call, portrait, format, fault);
  if (fault?.fault !== "thought_images") return stoppedBody(call, [...introduced, last]);
  const draft = await draftPart(call, render);
  const thoughts: Record<typeof fault.thoughts, ResponsePart[]> = {
    draft_first: [TRYING, { ...draft, thought: true }, ...introduced, last],
    only_thought: [TRYING, { ...last, thought: true }],
    several: [{ ...draft, thought: true }, draft, ...introduced, last],
  };
  return stoppedBody(call, thoughts[fault.thoughts]);
}

const TRYING: ResponsePart = { text: "I am trying a first composition.", thought: true };

function introduction(notes: readonly string[]): string {
  return ["Here is your portrait.", ...notes].join(" ");
}

async function lastPart(
  call: Call,
  portrait: Rendering,
  format: ImageFormat,
  fault: FaultRule | undefined,
): Promise<ResponsePart> {
  switch (fault?.fault) {
    case "odd_picture":
      return await oddPart(fault.picture, call);
    case "wrong_person": {
      const image = await wrongPerson(fault.shows, portrait.image, call.size);
      return imagePart(image.toBase64(), "png");
    }
    default:
      return finalPart(portrait, format, fault);
  }
}

function finalPart(
  { image }: Rendering,
  format: ImageFormat,
  fault: FaultRule | undefined,
): ResponsePart {
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

async function draftPart(call: Call, render: Render): Promise<ResponsePart> {
  const parts = [...call.parts, { kind: "text", text: "draft" } as const];
  const draft = await render({ ...call, parts, format: "png" });
  return draft === null ? { text: "No draft." } : imagePart(draft.image.toBase64(), "png");
}

async function oddPart(
  kind: Parameters<typeof oddPicture>[0],
  { size }: Call,
): Promise<ResponsePart> {
  const { image, format } = await oddPicture(kind, size);
  return imagePart(image.toBase64(), format);
}

function imagePart(data: string, format: ImageFormat): ResponsePart {
  return { inlineData: { mimeType: `image/${format}`, data } };
}
