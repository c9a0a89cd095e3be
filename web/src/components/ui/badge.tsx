import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const badgeClasses = cva(
  "inline-flex h-6 items-center gap-1.5 rounded-full px-2.5 text-xs font-semibold whitespace-nowrap [&_svg]:size-3.5",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-ink",
        accent: "bg-accent-soft text-accent-text",
        success: "bg-success-soft text-success",
        danger: "bg-danger-soft text-danger",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

/** A word or two about the state of something. */
export function Badge(
  { tone, children }: VariantProps<typeof badgeClasses> & { children: ReactNode },
): ReactNode {
  return <span className={badgeClasses({ tone })}>{children}</span>;
}
