import X from "icon:x";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, type RefObject, useRef } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";
import { dialogClasses, dialogOverlayClasses } from "./dialog-classes.ts";
import { useReturningFocus } from "./use-returning-focus.ts";

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
