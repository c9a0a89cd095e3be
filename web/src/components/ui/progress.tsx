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

interface ProgressRingProps {
  /** 0 to 1; undefined turns for ever. */
  share: number | undefined;
  className?: string;
}

/** A small ring that fills. Purely visual: the words beside it say the same. */
export function ProgressRing({ share, className }: ProgressRingProps): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className={className}>
      <circle cx="10" cy="10" r="8" fill="none" strokeWidth="3" className="stroke-line" />
      <circle
        cx="10"
        cy="10"
        r="8"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        pathLength="1"
        strokeDasharray={`${share ?? 0.3} 1`}
        className={share === undefined
          ? "origin-center animate-spin stroke-accent"
          : "origin-center -rotate-90 stroke-accent transition-[stroke-dasharray] duration-500"}
      />
    </svg>
  );
}
