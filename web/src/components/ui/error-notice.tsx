import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { Button } from "./button.tsx";
import { InlineAlert } from "./inline-alert.tsx";

interface ErrorNoticeProps {
  error: unknown;
  /** Offers to try again. */
  onRetry?: () => void;
  className?: string;
}

/** Any error in the user's words, with the next step. Nothing while there is none. */
export function ErrorNotice({ error, onRetry, className }: ErrorNoticeProps): ReactNode {
  const t = useTranslations("common");
  const errorText = useErrorText();
  if (!error) return null;
  const { title, next } = errorText(error);
  return (
    <InlineAlert
      title={title}
      text={next}
      className={className}
      action={onRetry && <Button variant="outline" size="sm" onClick={onRetry}>{t("retry")}
      </Button>}
    />
  );
}
