import type { Sitter } from "./analyse.ts";
import { dyeHair } from "./dye-hair.ts";
import { wearGlasses } from "./glasses.ts";
import { findHair } from "./hair.ts";
import type { Placed } from "./place.ts";
import type { Wish } from "./read-prompt.ts";

/**
 * Gives a person in the frame the hair colour and the glasses that are wished for, in place.
 *
 * @returns what could not be done, in English.
 */
export async function wearOptions(placed: Placed, sitter: Sitter, wish: Wish): Promise<string[]> {
  const { colours, alpha, toFrame } = placed;
  const landmarks = sitter.face.landmarks.map((point) => ({ ...toFrame(point), z: point.z }));
  const notes: string[] = [];
  if (wish.hairColor !== "keep") {
    const hair = findHair(colours, alpha, landmarks);
    if (hair === null) notes.push("The hair could not be told apart, so it keeps its colour.");
    else dyeHair(colours, hair, wish.hairColor);
  }
  if (wish.glasses !== "keep" && wish.glasses !== "none") {
    await wearGlasses(colours, alpha, landmarks, wish.glasses);
  }
  return notes;
}
