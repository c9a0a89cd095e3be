import type { Size } from "./pixels/picture.ts";

/** Text of a request. */
export interface TextPart {
  readonly kind: "text";
  readonly text: string;
}

/** An image of a request, proven to decode; its size is that after EXIF orientation. */
export interface ImagePart extends Size {
  readonly kind: "image";
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** What a model sees, in the order it was sent. */
export type InputPart = TextPart | ImagePart;

/** All text of a request, one part a line. */
export function promptOf(parts: readonly InputPart[]): string {
  return parts.flatMap((part) => part.kind === "text" ? [part.text] : []).join("\n");
}

/** SHA-256 of some bytes, in lower-case hexadecimal. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(bytes)).toHex();
}

/** SHA-256 over all text and images in their order: equal for equal requests only. */
export async function digestParts(parts: readonly InputPart[]): Promise<Uint8Array> {
  const tokens = parts.map((part) =>
    part.kind === "text" ? ["text", part.text] : ["image", part.sha256]
  );
  return await sha256(new TextEncoder().encode(JSON.stringify(tokens)));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Which images of a request show the person and which one sets the style. */
export interface ImageRoles {
  /** At least one, in the order they were sent. */
  readonly persons: readonly ImagePart[];
  readonly style: ImagePart;
}

const PERSON = /\b(person|subject|selfie|portrait of)\b/i;
const STYLE = /\bstyle\b/i;

/**
 * Tells the images of a request apart: the person is on those whose label (the text part right
 * before them) says so, else on all but the last; the last image sets the style.
 *
 * Labelling images in order is how Google advises to prompt
 * (https://ai.google.dev/gemini-api/docs/image-generation, "Prompting guide and strategies").
 * @throws RangeError when there is no image.
 */
export function imageRoles(parts: readonly InputPart[]): ImageRoles {
  const images = parts.filter((part) => part.kind === "image");
  const style = images.at(-1);
  if (style === undefined) throw new RangeError("no image to paint from");
  const labelled = parts.filter((part, index): part is ImagePart =>
    part.kind === "image" && isPersonLabel(parts[index - 1])
  );
  if (labelled.length > 0) return { persons: labelled, style };
  return { persons: images.length > 1 ? images.slice(0, -1) : images, style };
}

function isPersonLabel(part: InputPart | undefined): boolean {
  return part?.kind === "text" && PERSON.test(part.text) && !STYLE.test(part.text);
}
