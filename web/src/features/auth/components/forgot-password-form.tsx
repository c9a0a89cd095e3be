import { type FormEvent, type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { useRequestPasswordReset } from "../api/password.ts";
import { type EmailProblem, emailProblem, formText } from "../credentials.ts";
import { EmailField } from "../fields.tsx";
import { AuthHeading } from "./auth-heading.tsx";
import { MailSent } from "./mail-sent.tsx";

export function ForgotPasswordForm(): ReactNode {
  const t = useTranslations("auth");
  const navigate = useNavigate();
  const [problem, setProblem] = useState<EmailProblem>();
  const [sentTo, setSentTo] = useState<string>();
  const [sentAgain, setSentAgain] = useState(false);
  const request = useRequestPasswordReset();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const email = formText(new FormData(event.currentTarget), "email");
    const found = emailProblem(email);
    setProblem(found);
    if (found) return focusFirstProblem(event.currentTarget);
    request.mutate(email, { onSuccess: () => setSentTo(email) });
  }

  if (sentTo) {
    return (
      <MailSent
        email={sentTo}
        purpose="recovery"
        onSignedIn={() => navigate(paths.auth.newPassword.getHref(), { replace: true })}
        text={t.rich("mailSent.reset", { email: sentTo, b: (text) => <strong>{text}</strong> })}
        error={request.error}
        sentAgain={sentAgain}
        onSendAgain={() => request.mutate(sentTo, { onSuccess: () => setSentAgain(true) })}
        onBack={() => setSentTo(undefined)}
      />
    );
  }
  return (
    <>
      <AuthHeading title={t("forgotPassword.title")} text={t("forgotPassword.text")} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={request.error} />
        <EmailField error={problem && t(problem)} />
        <Button type="submit" size="lg" pending={request.isPending}>
          {t("forgotPassword.submit")}
        </Button>
      </form>
      <p className="mt-7 text-ink-muted">
        {t.rich("forgotPassword.back", {
          link: (text) => <TextLink to={paths.auth.signIn.getHref()}>{text}</TextLink>,
        })}
      </p>
    </>
  );
}
