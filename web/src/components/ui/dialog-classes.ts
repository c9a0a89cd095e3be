import { cn } from "@/lib/cn.ts";

/** Dims the page; scrolls when the window is taller than the screen. At the bottom on phones. */
export const dialogOverlayClasses: string = cn(
  "fixed inset-0 z-40 grid items-end justify-items-center overflow-y-auto bg-scrim",
  "data-[state=open]:animate-fade sm:items-center sm:p-6",
);

export const dialogClasses: string = cn(
  "grid w-full max-w-lg gap-5 rounded-t-card border border-line bg-surface p-6 shadow-lifted",
  "pb-[max(1.5rem,env(safe-area-inset-bottom))] outline-none data-[state=open]:animate-rise",
  "sm:rounded-card",
);
