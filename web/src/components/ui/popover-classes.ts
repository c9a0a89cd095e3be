import { cn } from "@/lib/cn.ts";

/** A small surface that floats over the page: menus and lists. */
export const popoverClasses: string = cn(
  "z-50 max-h-(--radix-popper-available-height) overflow-y-auto rounded-2xl border border-line",
  "bg-surface p-1.5 text-ink shadow-lifted data-[state=open]:animate-pop",
);

/** A line of such a surface. */
export const popoverItemClasses: string = cn(
  "relative flex min-h-10 cursor-pointer items-center gap-2.5 rounded-[0.7rem] px-3 py-2",
  "text-[0.9375rem] outline-none select-none data-highlighted:bg-sunken",
  "data-disabled:pointer-events-none data-disabled:opacity-50",
  "[&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-ink-muted",
);
