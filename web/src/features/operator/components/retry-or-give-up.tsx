import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { useErrorText } from "@/lib/errors/use-error-text.ts";

interface RetryOrGiveUpProps {
  /** Of the work. */
  id: string;
  retry: UseMutationResult<void, Error, string>;
  giveUp: UseMutationResult<void, Error, string>;
  canRetry?: boolean;
  /** What is asked before it is given up, and what is said afterwards. */
  words: Record<"retried" | "giveUpTitle" | "giveUpText" | "gaveUp", string>;
}

/** What an operator can do for work that does not end. */
export function RetryOrGiveUp(
  { id, retry, giveUp, canRetry = true, words }: RetryOrGiveUpProps,
): ReactNode {
  const t = useTranslations("operator.work");
  const errorText = useErrorText();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          size="sm"
          pending={retry.isPending}
          disabled={!canRetry}
          onClick={() =>
            retry.mutate(id, {
              onSuccess: () => toast.success(words.retried),
              onError: (error) => toast.error(errorText(error).title),
            })}
        >
          {t("retry")}
        </Button>
        <Button variant="outline" size="sm" onClick={() => setIsAsking(true)}>{t("giveUp")}</Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={words.giveUpTitle}
        text={words.giveUpText}
        action={t("giveUp")}
        danger
        pending={giveUp.isPending}
        onConfirm={() =>
          giveUp.mutate(id, {
            onSuccess: () => {
              setIsAsking(false);
              toast.success(words.gaveUp);
            },
          })}
      >
        <ErrorNotice error={giveUp.error} />
      </ConfirmDialog>
    </>
  );
}
