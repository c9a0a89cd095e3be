import type { Size } from "../sizes.ts";
import type { View } from "./backdrop.ts";
import type { Shot } from "./framing.ts";
import type { Distance, Wish } from "./read-prompt.ts";

/** How one picture of a set is taken. */
export interface Take {
  readonly shot: Shot;
  readonly view: View;
  readonly mirrored: boolean;
}

/** Shares for an upright frame; a close-up's backdrop is farther out of focus. */
const DISTANCES: Record<Distance, { headShare: number; headRoom: number; defocus: number }> = {
  "close-up": { headShare: 0.6, headRoom: 0.055, defocus: 0.014 },
  "head-and-shoulders": { headShare: 0.43, headRoom: 0.1, defocus: 0.006 },
  "waist-up": { headShare: 0.345, headRoom: 0.11, defocus: 0.004 },
  "three-quarter-length": { headShare: 0.26, headRoom: 0.12, defocus: 0.0025 },
};
const ALL: readonly Distance[] = [
  "head-and-shoulders",
  "waist-up",
  "three-quarter-length",
  "close-up",
];

/**
 * Plans a picture: by the prompt where it says how, else by chance.
 *
 * @param seed at least 8 bytes: equal seeds make equal plans.
 */
export function planTake(wish: Wish, frame: Size, seed: Uint8Array): Take {
  const part = (index: number): number => (seed[index] ?? 0) / 255;
  const distance = wish.distance ?? ALL[(seed[0] ?? 0) % ALL.length] ?? "head-and-shoulders";
  const said = wish.distance !== null;
  const { headShare, headRoom, defocus } = DISTANCES[distance];
  const ratio = frame.width / frame.height;
  const wide = ratio > 1.15;
  // Who is turned to a side needs room on that side; in a wide frame everybody stands aside.
  const turned = said ? wish.turned : part(1) < 0.5 ? -1 : 1;
  const aside = wide ? 0.14 : 0.07;
  const faceX = 0.5 - turned * aside - (turned === 0 && wide ? aside * 0.6 : 0);
  const mirrored = said ? wish.turned === 1 : part(5) < 0.4;
  return {
    shot: {
      headShare: headShare * (wide ? 1.12 : 1),
      headRoom: ratio < 0.62 ? headRoom + 0.05 : headRoom,
      // Framed first, mirrored after.
      faceX: mirrored ? 1 - faceX : faceX,
    },
    view: {
      zoom: 1 + 0.12 * part(2) + (distance === "close-up" ? 0.25 : 0),
      panX: part(3),
      panY: wide ? 0.25 + 0.2 * part(4) : 0.3 * part(4),
      mirrored: false,
      defocus,
    },
    mirrored,
  };
}
