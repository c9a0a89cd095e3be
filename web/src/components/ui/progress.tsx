import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface ProgressProps {
  /** Names it for screen readers, for instance "3 of 12". */
  label: string;
  value: number;
  /** Part of the value that came to nothing. */
  failed?: number;
  max: number;
  className?: string;
}

/** How much of something is done: only ever what has really happened. */
export function Progress({ label, value, failed = 0, max, className }: ProgressProps): ReactNode {
  const done = Math.min(value, max);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={done}
      aria-valuetext={label}
      className={cn("relative h-1.5 overflow-hidden rounded-full bg-sunken", className)}
    >
      <Bar className="bg-danger" share={max > 0 ? done / max : 0} />
      <Bar className="bg-accent" share={max > 0 ? (done - failed) / max : 0} />
    </div>
  );
}

function Bar({ share, className }: { share: number; className: string }): ReactNode {
  return (
    <div
      className={cn(
        "absolute inset-0 origin-left transition-transform duration-500 ease-out-soft",
        className,
      )}
      style={{ transform: `scaleX(${share})` }}
    />
  );
}
