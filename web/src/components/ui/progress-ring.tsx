import type { ReactNode } from "react";

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
