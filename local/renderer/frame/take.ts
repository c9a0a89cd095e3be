import type { Distance, Shot } from "../brief.ts";
import type { Size } from "../pixels/picture.ts";
import type { View } from "../scene/backdrop.ts";
import type { IdealFraming } from "./framing.ts";

/** How one picture of a set is taken. */
export interface Take {
  readonly ideal: IdealFraming;
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
/** What chance chooses from. */
const ALL: readonly Distance[] = [
  "head-and-shoulders",
  "waist-up",
  "three-quarter-length",
  "close-up",
];

/**
 * Plans a picture: as the shot asked for, else by chance.
 *
 * @param seed at least 8 bytes: equal seeds make equal plans.
 */
export function planTake(shot: Shot | null, frame: Size, seed: Uint8Array): Take {
  const part = (index: number): number => (seed[index] ?? 0) / 255;
  const distance = shot?.distance ?? ALL[(seed[0] ?? 0) % ALL.length] ?? "head-and-shoulders";
  const { headShare, headRoom, defocus } = DISTANCES[distance];
  const ratio = frame.width / frame.height;
  const wide = ratio > 1.15;
  // Who is turned to a side needs room on that side; in a wide frame everybody stands aside.
  const turned = shot?.turned ?? (part(1) < 0.5 ? -1 : 1);
  const aside = wide ? 0.14 : 0.07;
  const faceX = 0.5 - turned * aside - (turned === 0 && wide ? aside * 0.6 : 0);
  const mirrored = shot === null ? part(5) < 0.4 : shot.turned === 1;
  return {
    ideal: {
      headShare: headShare * (wide ? 1.12 : 1),
      headRoom: ratio < 0.62 ? headRoom + 0.05 : headRoom,
      // Framed first, mirrored after.
      faceX: mirrored ? 1 - faceX : faceX,
    },
    view: {
      zoom: 1 + 0.12 * part(2) + (distance === "close-up" ? 0.25 : 0),
      panX: part(3),
      panY: wide ? 0.25 + 0.2 * part(4) : 0.3 * part(4),
      defocus,
    },
    mirrored,
  };
}

/** Photos and backdrops have no detail for more; larger pictures are enlarged at the end. */
const MAX_PIXELS = 1_700_000;

/** The size to work at for a picture of `size`: the same shape, no more pixels than are useful. */
export function workingSize({ width, height }: Size): Size {
  const scale = Math.min(1, Math.sqrt(MAX_PIXELS / (width * height)));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
