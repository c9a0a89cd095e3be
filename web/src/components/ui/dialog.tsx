import X from "icon:x";
import { AlertDialog, Dialog as Radix } from "radix-ui";
import { type ReactNode, type RefObject, useRef } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";
import { Button } from "./button.tsx";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** `wide` for pictures, `narrow` for a few words. */
  width?: "narrow" | "wide";
  /** What has the focus at first; otherwise the window itself. */
  focusFirst?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A window over the page; Escape, the cross or a click beside it close it. */
export function Dialog(
  { open, onOpenChange, title, description, width = "narrow", focusFirst, children }: DialogProps,
): ReactNode {
  const t = useTranslations("common");
  const content = useRef<HTMLDivElement>(null);
  const { onOpenAutoFocus, onCloseAutoFocus } = useReturningFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={dialogOverlayClasses}>
          <Radix.Content
            ref={content}
            aria-describedby={description ? undefined : ""}
            onCloseAutoFocus={onCloseAutoFocus}
            onOpenAutoFocus={(event) => {
              onOpenAutoFocus();
              event.preventDefault();
              (focusFirst ?? content).current?.focus();
            }}
            className={cn(dialogClasses, width === "wide" && "max-w-5xl")}
          >
            <header className="flex items-start justify-between gap-4">
              <div className="grid gap-1.5 pt-1">
                <Radix.Title className="display-sm">{title}</Radix.Title>
                {description && (
                  <Radix.Description className="text-ink-muted">{description}</Radix.Description>
                )}
              </div>
              <Radix.Close
                aria-label={t("close")}
                className="-mt-1 -mr-1 grid size-10 shrink-0 place-items-center rounded-full text-ink-muted hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden className="size-5" />
              </Radix.Close>
            </header>
            {children}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  text?: string;
  /** What the button that does it says. */
  action: string;
  onConfirm: () => void;
  /** What the button that does nothing says, where "Cancel" could be misread. */
  dismiss?: string;
  danger?: boolean;
  pending?: boolean;
  /** Whether it can be confirmed yet, for instance once a word is typed. */
  ready?: boolean;
  children?: ReactNode;
}

/** Asks before something that cannot be undone. Stays open until `onOpenChange(false)`. */
export function ConfirmDialog(
  {
    open,
    onOpenChange,
    title,
    text,
    action,
    onConfirm,
    dismiss,
    danger,
    pending,
    ready = true,
    children,
  }: ConfirmDialogProps,
): ReactNode {
  const t = useTranslations("common");
  const focus = useReturningFocus();
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={dialogOverlayClasses}>
          <AlertDialog.Content
            aria-describedby={text ? undefined : ""}
            {...focus}
            className={dialogClasses}
          >
            <div className="grid gap-2">
              <AlertDialog.Title className="display-sm">{title}</AlertDialog.Title>
              {text && (
                <AlertDialog.Description className="text-ink-muted">{text}</AlertDialog.Description>
              )}
            </div>
            {children}
            <footer className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              <AlertDialog.Cancel asChild>
                <Button variant="secondary" disabled={pending}>{dismiss ?? t("cancel")}</Button>
              </AlertDialog.Cancel>
              <Button
                variant={danger ? "danger" : "primary"}
                pending={pending}
                disabled={!ready}
                onClick={onConfirm}
              >
                {action}
              </Button>
            </footer>
          </AlertDialog.Content>
        </AlertDialog.Overlay>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** Dims the page; scrolls when the window is taller than the screen. At the bottom on phones. */
const dialogOverlayClasses: string = cn(
  "fixed inset-0 z-40 grid items-end justify-items-center overflow-y-auto bg-scrim",
  "data-[state=open]:animate-fade sm:items-center sm:p-6",
);

const dialogClasses: string = cn(
  "grid w-full max-w-lg gap-5 rounded-t-card border border-line bg-surface p-6 shadow-lifted",
  "pb-[max(1.5rem,env(safe-area-inset-bottom))] outline-none data-[state=open]:animate-rise",
  "sm:rounded-card",
);

interface ReturningFocus {
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/**
 * Gives the focus back to what had it before a window opened. Radix does that only for a trigger of
 * its own; our windows are opened by state. Where the opener is gone, as after deleting what it
 * belonged to, the page itself gets it.
 */
function useReturningFocus(): ReturningFocus {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      // Whoever closed it may have led the focus on.
      if (document.activeElement !== document.body) return;
      const target = opener.current?.isConnected ? opener.current : document.querySelector("#main");
      if (target instanceof HTMLElement) target.focus();
    },
  };
}
