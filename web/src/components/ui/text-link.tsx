import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import { cn } from "@/lib/cn.ts";

/** A link inside text. */
export function TextLink({ className, ...props }: LinkProps): ReactNode {
  return (
    <Link
      className={cn(
        "rounded-sm font-medium text-ink underline decoration-accent decoration-2",
        "underline-offset-4 hover:decoration-ink",
        className,
      )}
      {...props}
    />
  );
}
