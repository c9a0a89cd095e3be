import Check from "icon:check";
import { DropdownMenu as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";
import { popoverClasses, popoverItemClasses } from "./popover-classes.ts";

interface DropdownMenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  align?: "start" | "end";
  defaultOpen?: boolean;
  /** Called as it closes and the focus goes back: the moment to open a window. */
  onClose?: () => void;
  children: ReactNode;
}

/** A menu of actions that opens from a button. */
export function DropdownMenu(
  { trigger, align = "end", defaultOpen, onClose, children }: DropdownMenuProps,
): ReactNode {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={8}
          onCloseAutoFocus={onClose}
          className={cn(popoverClasses, "min-w-60")}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** An action, or with `asChild` a link. */
export function DropdownMenuItem(
  { className, ...props }: ComponentProps<typeof Radix.Item>,
): ReactNode {
  return <Radix.Item className={cn(popoverItemClasses, className)} {...props} />;
}

interface DropdownMenuChoiceProps<Value extends string> {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
}

/** One of a few values, chosen without leaving the menu. */
export function DropdownMenuChoice<Value extends string>(
  { label, value, onValueChange, options }: DropdownMenuChoiceProps<Value>,
): ReactNode {
  function choose(chosen: string): void {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValueChange(option.value);
  }
  return (
    <Radix.RadioGroup value={value} onValueChange={choose} aria-label={label}>
      <Radix.Label className="px-3 pt-2 pb-1 text-xs font-medium text-ink-muted">
        {label}
      </Radix.Label>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          className={cn(popoverItemClasses, "pr-9")}
          onSelect={(event) => event.preventDefault()}
        >
          {option.label}
          <Radix.ItemIndicator className="absolute right-3">
            <Check aria-hidden />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export function DropdownMenuSeparator(): ReactNode {
  return <Radix.Separator className="mx-3 my-1.5 h-px bg-line" />;
}
