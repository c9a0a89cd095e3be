import type { Box } from "@shared/faces/pixels.ts";
import type { PhotoAdvice, PhotoProblem } from "@shared/faces/judge.ts";
import type { ComparisonProblem } from "@shared/faces/compare.ts";

/** How large a face is on its photo. */
export interface FaceSize {
  /** From chin to forehead, in pixels of what is uploaded. */
  height: number;
  /** How high it has to be. */
  needed: number;
  /** Of the picture's area, 0 to 1. */
  share: number;
}

/** What was seen on a photo. */
export interface PhotoLook {
  problem: PhotoProblem | null;
  advice: readonly PhotoAdvice[];
  /** Every face, the largest first, in shares of the picture. */
  faces: readonly Box[];
  /** How large the person's face is; null without one. */
  size: FaceSize | null;
}

/** What the worker is asked. */
export type Question =
  /** Looks at a photo and remembers what tells it from others. */
  | { kind: "look"; photoId: string; blob: Blob; face: Box | undefined }
  /** Which of the photos it has looked at do not belong together. */
  | { kind: "compare"; photoIds: readonly string[] };

/** What it answers; `failed` when it cannot say. */
export type Answer =
  | { kind: "look"; look: PhotoLook }
  | { kind: "compare"; problems: Record<string, ComparisonProblem | null> }
  | { kind: "failed" };
