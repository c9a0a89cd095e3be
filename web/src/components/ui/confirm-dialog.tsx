import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button.tsx";
import { dialogClasses, dialogOverlayClasses } from "./dialog-classes.ts";
import { useReturningFocus } from "./use-returning-focus.ts";

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
