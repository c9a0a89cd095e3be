import { Switch as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

/** On or off, at once. Its label is a `<label htmlFor>` or `aria-label`. */
export function Switch({ className, ...props }: ComponentProps<typeof Radix.Root>): ReactNode {
  return (
    <Radix.Root
      className={cn(
        "relative h-7 w-12 shrink-0 rounded-full bg-line-strong transition-colors",
        "data-[state=checked]:bg-ink disabled:opacity-50",
        className,
      )}
      {...props}
    >
      <Radix.Thumb className="block size-5.5 translate-x-[3px] rounded-full bg-surface shadow-soft transition-transform data-[state=checked]:translate-x-[23px]" />
    </Radix.Root>
  );
}
