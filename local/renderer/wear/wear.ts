import type { LeftOut } from "../../../supabase/functions/_shared/left-out.ts";
import type { Brief } from "../brief.ts";
import type { Placed } from "../frame/place.ts";
import type { Sitter } from "../person/sitter.ts";
import { dyeHair } from "./dye-hair.ts";
import { wearGlasses } from "./glasses.ts";
import { findHair } from "./hair.ts";

/**
 * Gives a person in the frame the hair colour and the glasses that are asked for, in place.
 *
 * @returns what could not be done.
 */
export async function wear(
  placed: Placed,
  sitter: Sitter,
  { glasses, hair_color }: Brief,
): Promise<LeftOut[]> {
  const { colours, alpha, toFrame } = placed;
  const landmarks = sitter.face.landmarks.map((point) => ({ ...toFrame(point), z: point.z }));
  const undone: LeftOut[] = [];
  if (hair_color !== "keep") {
    const hair = findHair(colours, alpha, landmarks);
    if (hair === null) undone.push("hair_color");
    else dyeHair(colours, hair, hair_color);
  }
  if (glasses !== "keep" && glasses !== "none") {
    await wearGlasses(colours, alpha, landmarks, glasses);
  }
  return undone;
}
