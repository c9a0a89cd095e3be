import type { VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";
import { buttonClasses } from "./button-classes.ts";
import { Spinner } from "./spinner.tsx";

interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonClasses> {
  /** Renders the only child, such as a link, in the look of a button. */
  asChild?: boolean;
  /** Shows that the action is under way and takes no second click; the label keeps its place. */
  pending?: boolean;
  /**
   * Does nothing for now, for the reason that `aria-describedby` tells: other than a disabled one it
   * is still reached by keyboard, where that reason is read out.
   */
  blocked?: boolean;
}

/** A button with a text. For an icon alone see IconButton. */
export function Button(
  { asChild, pending = false, blocked = false, variant, size, className, disabled, ...props }:
    ButtonProps,
): ReactNode {
  const classes = cn(buttonClasses({ variant, size }), className);
  if (asChild) return <Slot.Root className={classes} {...props} />;
  const { children, ...rest } = blocked ? { ...props, onClick: prevent } : props;
  return (
    <button
      type="button"
      className={classes}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      aria-disabled={blocked || undefined}
      {...rest}
    >
      <span className={cn("contents", pending && "*:opacity-0")}>
        {pending ? <span>{children}</span> : children}
      </span>
      {pending && <Spinner className="absolute" />}
    </button>
  );
}

/** Also keeps a form from being submitted, by Enter in a field too: browsers click its button then. */
function prevent(event: MouseEvent): void {
  event.preventDefault();
}
