import Check from "icon:check";
import { Checkbox as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface CheckboxProps {
  id: string;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
  /** Id of the words that say what is wrong with it. */
  invalidBecause?: string | undefined;
}

/** A box to tick; its label is beside it, with `htmlFor`. */
export function Checkbox(
  { id, checked, onCheckedChange, disabled, invalidBecause }: CheckboxProps,
): ReactNode {
  return (
    <Radix.Root
      id={id}
      checked={checked}
      disabled={disabled}
      onCheckedChange={(checked) => onCheckedChange(checked === true)}
      aria-invalid={invalidBecause ? true : undefined}
      aria-describedby={invalidBecause}
      className={cn(
        "mt-0.5 grid size-6 shrink-0 place-items-center rounded-lg border border-line-strong",
        "bg-surface transition-colors data-[state=checked]:border-ink",
        "data-[state=checked]:bg-ink disabled:opacity-60",
        invalidBecause && "border-danger",
      )}
    >
      <Radix.Indicator>
        <Check aria-hidden className="size-4 text-canvas" strokeWidth={3} />
      </Radix.Indicator>
    </Radix.Root>
  );
}
