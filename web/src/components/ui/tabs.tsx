import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface TabsProps<Value extends string> {
  /** Names the row of tabs for screen readers. */
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  tabs: readonly { value: Value; label: string }[];
  /** What the chosen tab shows. */
  children: ReactNode;
  className?: string;
}

/** A row of views of which one is shown below. Arrow keys move between them. */
export function Tabs<Value extends string>(
  { label, value, onValueChange, tabs, children, className }: TabsProps<Value>,
): ReactNode {
  function choose(chosen: string): void {
    const tab = tabs.find((candidate) => candidate.value === chosen);
    if (tab) onValueChange(tab.value);
  }
  return (
    <Radix.Root
      value={value}
      onValueChange={choose}
      className={cn("grid grid-cols-1 gap-4", className)}
    >
      <Radix.List
        aria-label={label}
        className="-mx-4 flex gap-1.5 overflow-x-auto px-4 py-1 [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={cn(
              "h-10 shrink-0 rounded-full px-4 text-[0.9375rem] font-medium text-ink-muted",
              "transition-colors hover:bg-sunken hover:text-ink data-[state=active]:bg-ink",
              "data-[state=active]:text-canvas",
            )}
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      <Radix.Content value={value} className="outline-offset-8">{children}</Radix.Content>
    </Radix.Root>
  );
}
