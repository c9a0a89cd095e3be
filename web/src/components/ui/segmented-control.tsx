import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface SegmentedControlProps<Value extends string> {
  /** Names the group for screen readers. */
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
  className?: string;
}

/** One of two or three views of the same thing. Arrow keys move between them. */
export function SegmentedControl<Value extends string>(
  { label, value, onValueChange, options, className }: SegmentedControlProps<Value>,
): ReactNode {
  function choose(chosen: string): void {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValueChange(option.value);
  }
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={choose}
      className={cn("inline-flex gap-1 rounded-full bg-sunken p-1", className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className={cn(
            "h-10 flex-1 rounded-full px-5 text-[0.9375rem] font-medium whitespace-nowrap",
            "text-ink-muted transition-colors hover:text-ink",
            "data-[state=checked]:bg-surface data-[state=checked]:text-ink",
            "data-[state=checked]:shadow-soft dark:data-[state=checked]:bg-line",
          )}
        >
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
