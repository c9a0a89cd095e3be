import MailCheck from "icon:mail-check";
import { type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { supabase } from "@/lib/supabase.ts";
import { useResendConfirmation } from "../api/sign-up.ts";
import type { CodePurpose } from "../api/verify-code.ts";
import { CodeForm } from "../code-form.tsx";
import { AuthHeading } from "./auth-heading.tsx";

interface ConfirmationSentProps {
  email: string;
  next: string;
  onBack: () => void;
}

/** Waits for the address to be confirmed; goes on by itself when the link is opened in this browser. */
export function ConfirmationSent({ email, next, onBack }: ConfirmationSentProps): ReactNode {
  const t = useTranslations("auth");
  const navigate = useNavigate();
  const resend = useResendConfirmation();
  useEffect(() => {
    const { data } = supabase.auth.onAuthStateChange((event) => {
      if (event === "SIGNED_IN") navigate(next, { replace: true });
    });
    return () => data.subscription.unsubscribe();
  }, [navigate, next]);
  return (
    <MailSent
      email={email}
      purpose="signup"
      // The session is what goes on, whichever way it came.
      onSignedIn={() => {}}
      text={t.rich("mailSent.confirm", { email, b: (text) => <strong>{text}</strong> })}
      error={resend.error}
      sentAgain={resend.isSuccess}
      onSendAgain={() => resend.mutate({ email, next })}
      onBack={onBack}
    />
  );
}

interface MailSentProps {
  email: string;
  purpose: CodePurpose;
  onSignedIn: () => void;
  text: ReactNode;
  error: unknown;
  sentAgain: boolean;
  onSendAgain: () => void;
  onBack: () => void;
}

/** There is an e-mail with a code: where it goes, and what to do when the e-mail does not come. */
export function MailSent(
  { email, purpose, onSignedIn, text, error, sentAgain, onSendAgain, onBack }: MailSentProps,
): ReactNode {
  const t = useTranslations("auth");
  return (
    <>
      <MailCheck aria-hidden className="mb-5 size-10 text-accent-text" />
      <AuthHeading title={t("mailSent.title")} text={text} />
      <ErrorNotice error={error} className="mb-5" />
      <CodeForm email={email} purpose={purpose} onAccepted={onSignedIn} />
      <p className="my-6 text-ink-muted" aria-live="polite">
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
