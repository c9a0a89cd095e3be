/** What a picture that was drawn without Gemini can lack of what was asked for. */
export const LEFT_OUT = [
  "expression",
  "glasses",
  "hair_color",
  "hair_style",
  "outfit",
  "people",
  "words",
] as const;

export type LeftOut = typeof LEFT_OUT[number];

const ATTRIBUTE = "retrato:leftOut";

/** For the XMP of a picture: an attribute that says what it lacks, to be read by `leftOutIn`. */
export function leftOutAttribute(parts: readonly LeftOut[]): string {
  return `xmlns:retrato="urn:retrato" ${ATTRIBUTE}="${parts.join(" ")}"`;
}

/** What a file says that its picture lacks; nothing where it says nothing of it, as Gemini's. */
export function leftOutIn(file: Uint8Array): LeftOut[] {
  const text = new TextDecoder("latin1").decode(file);
  const [, parts = ""] = text.match(new RegExp(`${ATTRIBUTE}="([a-z_ ]*)"`)) ?? [];
  const named = new Set(parts.split(" "));
  return LEFT_OUT.filter((part) => named.has(part));
}
