import type { Enums } from "@shared/database.types.ts";

/** Width divided by height of an aspect ratio such as `3:4`. */
export function ratioOf(aspectRatio: Enums<"aspect_ratio">): number {
  const [width = 1, height = 1] = aspectRatio.split(":").map(Number);
  return width / height;
}
