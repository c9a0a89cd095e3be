import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

/** How every control that is typed into or opened looks. */
export const controlClasses: string = cn(
  "w-full rounded-control border border-line-strong bg-surface px-3.5 text-base text-ink",
  "transition-[border-color,box-shadow] placeholder:text-ink-muted",
  "hover:border-ink-muted focus-visible:border-focus focus-visible:outline-1",
  "focus-visible:outline-offset-0 aria-invalid:border-danger disabled:opacity-60",
);

/** A single line of text; 16 px, so that iPhones do not zoom in on it. */
export function Input({ className, ...props }: ComponentProps<"input">): ReactNode {
  return <input className={cn(controlClasses, "h-12", className)} {...props} />;
}
