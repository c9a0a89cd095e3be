import type { ImagePart, InputPart } from "./input.ts";

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
