import ChevronDown from "icon:chevron-down";
import { type ReactNode, useId, useState } from "react";
import { cn } from "@/lib/cn.ts";

interface FoldProps {
  title: string;
  /** What is set inside, told while it is closed too. */
  summary: string;
  /** Whether it is open at first. */
  defaultOpen: boolean;
  /** Drawn once it is open for the first time. */
  children: ReactNode;
}

/** A part that opens below its title and tells in a line what is inside. Several make a list. */
export function Fold({ title, summary, defaultOpen, children }: FoldProps): ReactNode {
  const [isOpen, setIsOpen] = useState(defaultOpen);
  const [wasOpen, setWasOpen] = useState(defaultOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const id = useId();
  return (
    <div className="border-t border-line first:border-t-0">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-h-16 w-full items-center gap-4 rounded-card px-4 py-3 text-left transition-colors hover:bg-sunken sm:px-5"
        >
          <span className="grid min-w-0 grow gap-x-6 @lg:flex @lg:items-baseline @lg:justify-between">
            <span className="shrink-0 font-medium">{title}</span>
            <span className="truncate text-[0.9375rem] text-ink-muted">{summary}</span>
          </span>
          <ChevronDown
            aria-hidden
            className={cn("size-5 shrink-0 transition-transform", isOpen && "rotate-180")}
          />
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className="px-4 pt-1 pb-5 sm:px-5">
        {wasOpen && children}
      </div>
    </div>
  );
}
