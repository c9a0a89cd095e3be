import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

/** The place of something that is still on its way, in its final size. */
export function Skeleton({ className }: { className?: string }): ReactNode {
  return <div aria-hidden className={cn("animate-shimmer rounded-control bg-sunken", className)} />;
}
