import {
  LEFT_OUT,
  type LeftOut,
  leftOutAttribute,
} from "../../supabase/functions/_shared/left-out.ts";
import type { Brief } from "./brief.ts";

/** Name that the pictures carry as their creator tool. */
export const CREATOR_TOOL = "Retrato local renderer";

/** What of a brief stays as it is in the photo: everything for which a picture would have to be invented. */
export function leftOut({ glasses, hair_style, outfit, hasOwnStyle, hasWish }: Brief): LeftOut[] {
  const isLeftOut: Partial<Record<LeftOut, boolean>> = {
    glasses: glasses === "none",
    hair_style: hair_style !== "keep",
    outfit: outfit !== "keep" && outfit !== "own",
    people: hasOwnStyle,
    words: hasWish,
  };
  return LEFT_OUT.filter((part) => isLeftOut[part]);
}

const NOTES: Record<LeftOut, string> = {
  expression: "The expression stays: another one needs a Gemini key.",
  glasses: "Glasses stay as they are in the photo: changing them needs a Gemini key.",
  hair_color: "The hair could not be told apart, so it keeps its colour.",
  hair_style: "The hair keeps its cut: a new hairstyle needs a Gemini key.",
  outfit: "The clothes stay those of the photo: another outfit needs a Gemini key.",
  people: "Who is in the picture of an own style stays there, hidden: only Gemini leaves them out.",
  words: "A wish in words is left out: following it needs a Gemini key.",
};

/** What a picture lacks, in English, for people. */
export function notesOn(parts: readonly LeftOut[]): string[] {
  return parts.map((part) => NOTES[part]);
}

/**
 * An XMP packet that says how a picture came to be, and what of the request it leaves out.
 *
 * Sources: Adobe XMP specification, part 1; IPTC "Digital Source Type" vocabulary
 * (http://cv.iptc.org/newscodes/digitalsourcetype/).
 */
export function provenanceXmp(parts: readonly LeftOut[]): string {
  const description = [
    "Composed on this machine from the person's own photo; no image model was involved.",
    "Pose, expression and clothes are those of the photo: changing them needs a Gemini key.",
    ...notesOn(parts),
  ].join(" ");
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about=""`,
    ` xmlns:xmp="http://ns.adobe.com/xap/1.0/"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ` xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"`,
    ` xmp:CreatorTool="${CREATOR_TOOL}"`,
    ` ${leftOutAttribute(parts)}`,
    ` Iptc4xmpExt:DigitalSourceType=` +
    `"http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic">`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(description)}</rdf:li>` +
    `</rdf:Alt></dc:description>`,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
