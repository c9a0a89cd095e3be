import type { ImagePart, InputPart } from "./input.ts";

/** Which image of a request is the person and which one sets the style. */
export interface ImageRoles {
  readonly person: ImagePart;
  readonly style: ImagePart;
}

const PERSON = /\b(person|subject|selfie|portrait of)\b/i;
const STYLE = /\bstyle\b/i;

/**
 * Tells the images of a request apart: the person is on the first image whose label (the text part
 * right before it) says so, else on the first image; the last image sets the style.
 *
 * Labelling images in order is how Google advises to prompt
 * (https://ai.google.dev/gemini-api/docs/image-generation, "Prompting guide and strategies").
 * @throws RangeError when there is no image.
 */
export function imageRoles(parts: readonly InputPart[]): ImageRoles {
  const images = parts.filter((part) => part.kind === "image");
  const labelled = parts.find((part, index): part is ImagePart =>
    part.kind === "image" && isPersonLabel(parts[index - 1])
  );
  const person = labelled ?? images[0];
  const style = images.at(-1);
  if (person === undefined || style === undefined) throw new RangeError("no image to paint from");
  return { person, style };
}

function isPersonLabel(part: InputPart | undefined): boolean {
  return part?.kind === "text" && PERSON.test(part.text) && !STYLE.test(part.text);
}
