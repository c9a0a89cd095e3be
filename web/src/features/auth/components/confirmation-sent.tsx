import { type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { supabase } from "@/lib/supabase.ts";
import { useResendConfirmation } from "../api/resend-confirmation.ts";
import { MailSent } from "./mail-sent.tsx";

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
      text={t.rich("mailSent.confirm", { email, b: (text) => <strong>{text}</strong> })}
      error={resend.error}
      sentAgain={resend.isSuccess}
      onSendAgain={() => resend.mutate({ email, next })}
      onBack={onBack}
    />
  );
}
