import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface RadioCardGroupProps<Value extends string> {
  /** Names the group for screen readers. */
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string; hint?: string; icon?: ReactNode }[];
  disabled?: boolean;
  /** Id of the words that say what is wrong with the value. */
  invalidBecause?: string | undefined;
  className?: string;
}

/** One of a few values, each a card that can be seen at once. Arrow keys move between them. */
export function RadioCardGroup<Value extends string>(
  { label, value, onValueChange, options, disabled, invalidBecause, className }:
    RadioCardGroupProps<Value>,
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
      disabled={disabled}
      aria-invalid={invalidBecause ? true : undefined}
      aria-describedby={invalidBecause}
      className={cn("flex flex-wrap gap-2", className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className={cn(
            "flex min-h-11 items-center justify-center gap-2 rounded-control border px-4 py-2",
            "border-line-strong bg-surface text-[0.9375rem] font-medium transition-colors",
            "hover:bg-sunken data-[state=checked]:border-ink data-[state=checked]:bg-ink",
            "data-[state=checked]:text-canvas disabled:opacity-60 [&_svg]:size-4.5",
          )}
        >
          {option.icon}
          <span className="grid text-left">
            <span className="line-clamp-2">{option.label}</span>
            {option.hint !== undefined && (
              <span className="text-sm font-normal tabular-nums opacity-75">{option.hint}</span>
            )}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
