import { cn } from "@/lib/cn.ts";

/**
 * A grid for so many pictures of a shape: few pictures do not grow beyond the window, wide ones get
 * the room they need.
 * @param ratio Width divided by height.
 */
export function tileGridClasses(count: number, ratio: number): string {
  if (ratio > 1.1) {
    return cn(
      "grid gap-2.5 sm:gap-3",
      count === 1 ? "mx-auto w-full max-w-2xl" : "sm:grid-cols-2",
      count > 4 && "lg:grid-cols-3",
    );
  }
  if (count === 1) return "mx-auto grid w-full max-w-xs";
  return cn(
    "grid grid-cols-2 gap-2.5 sm:gap-3",
    count === 2 && "mx-auto w-full max-w-xl",
    count > 2 && "sm:grid-cols-3",
    count > 3 && "lg:grid-cols-4",
  );
}
