import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface SpreadChipProps {
  label: string;
  /** Its place among the picked ones, from 1; 0 when it is not picked. */
  place: number;
  variations: number;
  isDisabled: boolean;
  onToggle: () => void;
}

/** A value to pick, with the number of the first picture that shows it. */
export function SpreadChip(
  { label, place, variations, isDisabled, onToggle }: SpreadChipProps,
): ReactNode {
  return (
    <label
      className={cn(
        "relative inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-full border px-4",
        "border-line-strong bg-surface text-[0.9375rem] transition-colors outline-focus",
        "hover:bg-sunken has-checked:border-ink has-checked:bg-ink has-checked:text-canvas",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
        "has-disabled:cursor-default has-disabled:opacity-45",
      )}
    >
      <input
        type="checkbox"
        checked={place > 0}
        disabled={isDisabled}
        onChange={onToggle}
        className="sr-only"
      />
      {place > 0 && (
        <span
          aria-hidden
          className={cn(
            "-ml-2 grid size-5.5 place-items-center rounded-full text-xs font-bold tabular-nums",
            place <= variations ? "bg-accent text-accent-ink" : "border border-current opacity-60",
          )}
        >
          {place <= variations ? place : "–"}
        </span>
      )}
      {label}
    </label>
  );
}
