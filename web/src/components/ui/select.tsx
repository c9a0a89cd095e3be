import Check from "icon:check";
import ChevronDown from "icon:chevron-down";
import { Select as Radix } from "radix-ui";
import { type ReactNode, useState } from "react";
import { cn } from "@/lib/cn.ts";
import type { FieldControl } from "./field.tsx";
import { controlClasses } from "./input.tsx";
import { popoverClasses, popoverItemClasses } from "./popover-classes.ts";

interface SelectProps<Value extends string> extends Partial<FieldControl> {
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
  disabled?: boolean;
  /** Its name where no label is in sight. */
  "aria-label"?: string;
  className?: string;
}

/**
 * One of a few values, in a list that opens. The list is drawn once somebody comes near, by which
 * time a letter typed on the closed field finds its value too.
 */
export function Select<Value extends string>(
  { value, onValueChange, options, disabled, className, ...control }: SelectProps<Value>,
): ReactNode {
  const [isWanted, setIsWanted] = useState(false);
  const want = (): void => setIsWanted(true);

  function choose(chosen: string): void {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValueChange(option.value);
  }
  return (
    <Radix.Root value={value} onValueChange={choose} onOpenChange={want} disabled={disabled}>
      <Radix.Trigger
        {...control}
        onFocus={want}
        className={cn(
          controlClasses,
          "flex h-12 items-center justify-between gap-2 text-left",
          className,
        )}
      >
        <Radix.Value>{options.find((option) => option.value === value)?.label}</Radix.Value>
        <Radix.Icon asChild>
          <ChevronDown aria-hidden className="size-4 text-ink-muted" />
        </Radix.Icon>
      </Radix.Trigger>
      {isWanted && (
        <Radix.Portal>
          <Radix.Content
            position="popper"
            sideOffset={6}
            className={cn(popoverClasses, "min-w-(--radix-select-trigger-width)")}
          >
            <Radix.Viewport>
              {options.map((option) => (
                <Radix.Item
                  key={option.value}
                  value={option.value}
                  className={cn(popoverItemClasses, "pr-9")}
                >
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                  <Radix.ItemIndicator className="absolute right-3">
                    <Check aria-hidden className="size-4" />
                  </Radix.ItemIndicator>
                </Radix.Item>
              ))}
            </Radix.Viewport>
          </Radix.Content>
        </Radix.Portal>
      )}
    </Radix.Root>
  );
}
