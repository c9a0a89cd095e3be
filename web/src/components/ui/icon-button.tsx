import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";
import { Tooltip } from "./tooltip.tsx";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  /** Names the button for screen readers and in its tooltip. */
  label: string;
  children: ReactNode;
}

/** A round button with only an icon: at least 40 px to touch. */
export function IconButton({ label, className, children, ...props }: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        className={cn(
          "inline-flex size-10 shrink-0 items-center justify-center rounded-full text-ink-muted",
          "transition-colors hover:bg-sunken hover:text-ink disabled:pointer-events-none",
          "disabled:opacity-40 data-[state=open]:bg-sunken [&_svg]:size-5",
          className,
        )}
        {...props}
      >
        {children}
      </button>
    </Tooltip>
  );
}
