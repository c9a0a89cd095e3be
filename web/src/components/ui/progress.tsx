import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface ProgressProps {
  /** Names it for screen readers, for instance "3 of 12". */
  label: string;
  value: number;
  max: number;
  className?: string;
}

/** How much of something is done: only ever what has really happened. */
export function Progress({ label, value, max, className }: ProgressProps): ReactNode {
  const done = Math.min(value, max);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={done}
      aria-valuetext={label}
      className={cn("h-1.5 overflow-hidden rounded-full bg-sunken", className)}
    >
      <div
        className="h-full origin-left rounded-full bg-accent transition-transform duration-500 ease-out-soft"
        style={{ transform: `scaleX(${max > 0 ? done / max : 0})` }}
      />
    </div>
  );
}
