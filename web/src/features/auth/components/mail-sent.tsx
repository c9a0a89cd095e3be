import MailCheck from "icon:mail-check";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { AuthHeading } from "./auth-heading.tsx";

interface MailSentProps {
  text: ReactNode;
  error: unknown;
  sentAgain: boolean;
  onSendAgain: () => void;
  onBack: () => void;
}

/** There is an e-mail to open: where to look, and what to do when it does not come. */
export function MailSent(
  { text, error, sentAgain, onSendAgain, onBack }: MailSentProps,
): ReactNode {
  const t = useTranslations("auth");
  return (
    <>
      <MailCheck aria-hidden className="mb-5 size-10 text-accent-text" />
      <AuthHeading title={t("mailSent.title")} text={text} />
      <ErrorNotice error={error} className="mb-5" />
      <p className="mb-6 text-ink-muted" aria-live="polite">
        {sentAgain ? t("mailSent.resent") : t.rich("mailSent.again", {
          button: (label) => (
            <button
              type="button"
              onClick={onSendAgain}
              className="rounded-sm font-medium text-ink underline decoration-accent decoration-2 underline-offset-4"
            >
              {label}
            </button>
          ),
        })}
      </p>
      <Button variant="secondary" onClick={onBack}>{t("mailSent.other")}</Button>
    </>
  );
}
