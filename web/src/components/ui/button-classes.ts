import { cva } from "class-variance-authority";

/**
 * The look of a button, for links on pages before sign-in, which do without Button and with it
 * without tailwind-merge and Radix.
 */
export const buttonClasses = cva(
  [
    "relative inline-flex shrink-0 items-center justify-center gap-2 rounded-full font-semibold",
    "whitespace-nowrap select-none transition-[background-color,color,box-shadow,transform]",
    "duration-150 forced-colors:border active:scale-[0.98] disabled:pointer-events-none disabled:opacity-50",
    "aria-disabled:pointer-events-none aria-disabled:opacity-50 [&_svg]:size-[1.15em] [&_svg]:shrink-0",
  ],
  {
    variants: {
      variant: {
        primary: "bg-accent text-accent-ink hover:bg-accent-hover",
        strong: "bg-ink text-canvas hover:bg-ink/85",
        secondary: "bg-sunken text-ink hover:bg-line",
        outline: "border border-line-strong/60 text-ink hover:bg-sunken",
        ghost: "text-ink hover:bg-sunken",
        danger: "bg-danger text-danger-ink hover:bg-danger-hover",
      },
      size: {
        sm: "h-9 px-4 text-sm",
        md: "h-11 px-5 text-[0.9375rem]",
        lg: "h-13 px-7 text-base",
      },
    },
    defaultVariants: { variant: "primary", size: "md" },
  },
);
