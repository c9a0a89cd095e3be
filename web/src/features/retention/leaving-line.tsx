import Clock from "icon:clock";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { cn } from "@/lib/cn.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";

interface LeavingLineProps {
  /** What leaves, and when; undefined when nothing does, or does any more. */
  text: string | undefined;
  /** What is said once it has been kept. */
  kept: string;
  /** Where it can be seen. */
  link?: ReactNode;
  /** What the button keeps, for screen readers. */
  keepLabel: string;
  keep: { mutate: () => void; isPending: boolean; isSuccess: boolean; error: Error | null };
  className?: string | undefined;
}

/** A quiet line: what leaves by the person's own clock, and the way to keep it. */
export function LeavingLine(
  { text, kept, link, keepLabel, keep, className }: LeavingLineProps,
): ReactNode {
  const t = useTranslations("shell.leaving");
  const errorText = useErrorText();
  if (!text && !keep.isSuccess) return null;
  return (
    <div role="status" className={cn("grid gap-1 text-sm", className)}>
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1">
        <p className="flex min-w-0 items-center gap-2">
          <Clock aria-hidden className="size-4 shrink-0 text-ink-muted" />
          {text ?? kept}
        </p>
        {text && (
          <div className="flex items-center gap-4">
            {link}
            <Button
              variant="secondary"
              size="sm"
              pending={keep.isPending}
              aria-label={keepLabel}
              onClick={keep.mutate}
            >
              {t("keep")}
            </Button>
          </div>
        )}
      </div>
      {keep.error && <p className="text-danger">{errorText(keep.error).title}</p>}
    </div>
  );
}
