import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

/** Yes, no, or (`"indeterminate"`) some. Its label is a `<label htmlFor>` or `aria-label`. */
export function Checkbox({ className, ...props }: ComponentProps<typeof Radix.Root>): ReactNode {
  return (
    <Radix.Root
      className={cn(
        "group grid size-6 shrink-0 place-items-center rounded-lg border-2 border-line-strong",
        "bg-surface transition-colors data-[state=checked]:border-ink data-[state=checked]:bg-ink",
        "data-[state=indeterminate]:border-ink data-[state=indeterminate]:bg-ink disabled:opacity-50",
        className,
      )}
      {...props}
    >
      <Radix.Indicator className="text-canvas">
        <Check aria-hidden className="size-4 group-data-[state=indeterminate]:hidden" />
        <Minus aria-hidden className="hidden size-4 group-data-[state=indeterminate]:block" />
      </Radix.Indicator>
    </Radix.Root>
  );
}
