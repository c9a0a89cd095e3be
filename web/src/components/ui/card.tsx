import { Slot } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

/** A surface that holds one thing. */
export function Card(
  { asChild, className, ...props }: ComponentProps<"section"> & { asChild?: boolean },
): ReactNode {
  const Element = asChild ? Slot.Root : "section";
  return (
    <Element
      className={cn("rounded-card border border-line bg-surface p-5 sm:p-6", className)}
      {...props}
    />
  );
}
