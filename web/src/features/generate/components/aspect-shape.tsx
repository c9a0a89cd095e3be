import type { ReactNode } from "react";
import type { Enums } from "@shared/database.types.ts";
import { ratioOf } from "@/features/photos/ratio-of.ts";

/** Pixels of the longer side. */
const SIZE = 22;

/** A frame of an aspect ratio, drawn to shape. */
export function AspectShape({ ratio }: { ratio: Enums<"aspect_ratio"> }): ReactNode {
  const share = ratioOf(ratio);
  return (
    <span aria-hidden className="grid place-items-center" style={{ width: SIZE, height: SIZE }}>
      <span
        className="rounded-[3px] border-2 border-current"
        style={{ width: SIZE * Math.min(1, share), height: SIZE / Math.max(1, share) }}
      />
    </span>
  );
}
