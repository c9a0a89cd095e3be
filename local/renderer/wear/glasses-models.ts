import type { Glasses } from "../../../supabase/functions/_shared/options.ts";

/** Glasses that can be put on. */
export type Frame = Exclude<Glasses, "keep" | "none">;

/** How a pair of glasses looks. */
export interface Model {
  /** Outline of the left lens in units of half the lens' width, the eye in the middle, y down. */
  readonly lens: string;
  /** Half the width of a lens as a share of the distance between the pupils. */
  readonly halfWidth: number;
  readonly rim: string;
  readonly rimWidth: number;
  readonly glass: string;
  readonly glassOpacity: readonly [top: number, bottom: number];
  /** Whether a second bar joins the upper rims. */
  readonly doubleBridge: boolean;
}

const RECTANGLE = "M-.86-.52C-.6-.6.6-.6.88-.54.98-.5.98-.3.94 0 .9.34.8.5.5.53.2.56-.3.56-.56.52" +
  "-.86.46-.94.2-.97-.1-.99-.34-.98-.48-.86-.52Z";
const ROUND = "M-.92 0A.92.92 0 1 1 .92 0 .92.92 0 1 1-.92 0Z";
const AVIATOR =
  "M-.9-.62C-.5-.74.5-.72.9-.6 1.02-.54 1-.2.92.14.82.56.5.86.1.88-.44.9-.84.56-.95.08" +
  "-1.02-.22-1.02-.54-.9-.62Z";
const WAYFARER =
  "M-1-.62C-.6-.74.6-.72.96-.62 1.04-.56 1-.2.92.1.84.44.6.6.24.62-.2.66-.66.6-.84.26" +
  "-.96 0-1.06-.5-1-.62Z";

/** Every pair that can be put on. */
export const MODELS: Record<Frame, Model> = {
  reading: {
    lens: RECTANGLE,
    halfWidth: 0.42,
    rim: "#2b2422",
    rimWidth: 0.075,
    glass: "#dfe8ee",
    glassOpacity: [0.07, 0.03],
    doubleBridge: false,
  },
  round: {
    lens: ROUND,
    halfWidth: 0.4,
    rim: "#7a5c34",
    rimWidth: 0.05,
    glass: "#e6ecef",
    glassOpacity: [0.08, 0.03],
    doubleBridge: false,
  },
  aviator: {
    lens: AVIATOR,
    halfWidth: 0.47,
    rim: "#c9a45c",
    rimWidth: 0.042,
    glass: "#3b2d17",
    glassOpacity: [0.74, 0.3],
    doubleBridge: true,
  },
  sunglasses: {
    lens: WAYFARER,
    halfWidth: 0.47,
    rim: "#121111",
    rimWidth: 0.1,
    glass: "#0b0c0e",
    glassOpacity: [0.96, 0.86],
    doubleBridge: false,
  },
};
