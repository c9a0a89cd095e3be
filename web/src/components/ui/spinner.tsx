import LoaderCircle from "icon:loader-circle";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

/** Something is under way. Purely visual: whatever shows it says so in words or by `aria-busy`. */
export function Spinner({ className }: { className?: string }): ReactNode {
  return <LoaderCircle aria-hidden className={cn("size-5 animate-spin", className)} />;
}
