import ChevronsLeftRight from "icon:chevrons-left-right";
import { clsx } from "clsx";
import { type CSSProperties, type ReactNode, useState } from "react";

interface BeforeAfterProps {
  /** Fills the frame. */
  before: ReactNode;
  /** Lies over it, from the line to the right edge. */
  after: ReactNode;
  /** What the line is called. */
  label: string;
  /** Says where the line is: how much of the frame, in per cent, the right picture has. */
  valueText: (percent: number) => string;
  className?: string;
}

/**
 * Two pictures in one frame and a line between them, which is a slider: for the mouse, fingers, arrow
 * keys and screen readers alike. Light enough for pages before sign-in.
 */
export function BeforeAfter(
  { before, after, label, valueText, className }: BeforeAfterProps,
): ReactNode {
  const [line, setLine] = useState(50);
  return (
    <div
      className={clsx("group relative isolate", className)}
      style={{ "--line": `${line}%` } as CSSProperties}
    >
      <div className="absolute inset-0 overflow-hidden rounded-[inherit]">
        {before}
        <div className="absolute inset-0 [clip-path:inset(0_0_0_var(--line))]">{after}</div>
      </div>
      <div
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-(--line) w-0.5 -translate-x-1/2 bg-white shadow-[0_0_0_0.5px_rgb(0_0_0/0.25)]"
      >
        <span className="absolute top-1/2 left-1/2 grid size-11 -translate-1/2 place-items-center rounded-full border border-black/10 bg-white text-[#1c1916] shadow-lifted outline-offset-2 outline-focus group-has-[:focus-visible]:outline-3">
          <ChevronsLeftRight className="size-5" />
        </span>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        value={line}
        onChange={(event) => setLine(event.target.valueAsNumber)}
        aria-label={label}
        aria-valuetext={valueText(100 - line)}
        // As wide as the frame and half a thumb at either side, so that the thumb is on the line.
        className={clsx(
          "absolute inset-y-0 -left-6 m-0 h-full w-[calc(100%+3rem)] max-w-none cursor-ew-resize",
          "touch-pan-y appearance-none bg-transparent opacity-0",
          "[&::-moz-range-thumb]:h-full [&::-moz-range-thumb]:w-12 [&::-moz-range-thumb]:border-0",
          "[&::-webkit-slider-runnable-track]:h-full [&::-webkit-slider-thumb]:h-full",
          "[&::-webkit-slider-thumb]:w-12 [&::-webkit-slider-thumb]:appearance-none",
        )}
      />
    </div>
  );
}
