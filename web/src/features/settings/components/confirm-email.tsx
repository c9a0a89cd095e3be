import CircleCheck from "icon:circle-check";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { CodeForm } from "@/features/auth/code-form.tsx";
import { toast } from "@/lib/toast.ts";
import { useChangeEmail, useSignInDetails } from "../api/change-sign-in.ts";

interface ConfirmEmailProps {
  present: string;
  /** The address that counts once both codes are entered. */
  wanted: string;
}

/** Takes the two codes that change the address, in any order. */
export function ConfirmEmail({ present, wanted }: ConfirmEmailProps): ReactNode {
  const t = useTranslations("settings.signIn.email.pending");
  const { refetch } = useSignInDetails();
  const again = useChangeEmail();
  // Auth does not tell which it has: after a reload both are asked for, and the missing one is enough.
  const [confirmed, setConfirmed] = useState<string>();
  const forms = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (confirmed) forms.current?.querySelector("input")?.focus();
  }, [confirmed]);
  return (
    <div className="grid gap-5 rounded-card border border-line p-4">
      <InlineAlert
        tone="info"
        title={t("title", { email: wanted })}
        text={t("text", { email: present })}
      />
      <div ref={forms} className="grid gap-5">
        {[wanted, present].map((email) =>
          email === confirmed
            ? (
              <p key={email} role="status" className="flex gap-2 wrap-anywhere text-success">
                <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0" />
                {t("confirmed", { email })}
              </p>
            )
            : (
              <CodeForm
                key={email}
                email={email}
                purpose="email_change"
                label={t("code", { email })}
                onAccepted={(outcome) => {
                  if (outcome === "half") return setConfirmed(email);
                  toast.success(t("done"));
                  void refetch();
                }}
              />
            )
        )}
      </div>
      <ErrorNotice error={again.error} />
      <p className="text-sm text-ink-muted" aria-live="polite">
        {again.isSuccess ? t("resent") : t.rich("again", {
          button: (label) => (
            <button
              type="button"
              onClick={() => again.mutate(wanted, { onSuccess: () => setConfirmed(undefined) })}
              className="rounded-sm font-medium text-ink underline decoration-accent decoration-2 underline-offset-4"
            >
              {label}
            </button>
          ),
        })}
      </p>
    </div>
  );
}
