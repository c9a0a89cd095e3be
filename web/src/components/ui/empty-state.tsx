import type { IconType } from "@/components/ui/icon.tsx";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface EmptyStateProps {
  icon: IconType;
  title: string;
  text?: string;
  /** The next step: a button or a link. */
  action?: ReactNode;
  className?: string;
}

/** What there is when there is nothing: what will be here, and how to get there. */
export function EmptyState(
  { icon: Icon, title, text, action, className }: EmptyStateProps,
): ReactNode {
  return (
    <div
      className={cn(
        "mx-auto grid max-w-md justify-items-center gap-3 py-12 text-center",
        className,
      )}
    >
      <div className="mb-1 grid size-14 place-items-center rounded-full bg-accent-soft text-accent-text">
        <Icon aria-hidden className="size-6" />
      </div>
      <h2 className="display-sm">{title}</h2>
      {text && <p className="text-ink-muted">{text}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
