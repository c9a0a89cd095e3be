import { type FormEvent, type ReactNode, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { hasArrived } from "@/lib/navigation-state.ts";
import { useSignIn } from "../api/sign-in.ts";
import { emailProblem, formText, passwordProblem } from "../credentials.ts";
import { EmailField, PasswordField } from "../fields.tsx";
import { safeNext } from "../return-address.ts";
import { AuthHeading } from "./auth-heading.tsx";
import { GoogleButton } from "./google-button.tsx";
import { ConfirmationSent } from "./mail-sent.tsx";

export { redirectSignedIn as loader } from "../loaders.ts";

interface Problems {
  email?: ReturnType<typeof emailProblem>;
  password?: ReturnType<typeof passwordProblem>;
}

export function SignInForm(): ReactNode {
  const t = useTranslations("auth");
  const [search] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<Problems>({});
  const signIn = useSignIn();
  const next = safeNext(search.get("next"));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = formText(form, "email");
    const password = formText(form, "password");
    const found = {
      email: emailProblem(email),
      password: passwordProblem(password, "existing"),
    };
    setProblems(found);
    if (found.email || found.password) return focusFirstProblem(event.currentTarget);
    signIn.mutate({ email, password }, { onSuccess: () => navigate(next, { replace: true }) });
  }

  if (signIn.error && toAppError(signIn.error).code === "email_not_confirmed") {
    const { email } = signIn.variables;
    return <ConfirmationSent email={email} next={next} onBack={signIn.reset} />;
  }
  return (
    <>
      <AuthHeading title={t("signIn.title")} text={t("signIn.text")} />
      {hasArrived(state, "sessionLost") && !signIn.error && (
        <InlineAlert
          tone="info"
          title={t("signedOut.title")}
          text={t("signedOut.text")}
          className="mb-5"
        />
      )}
      <GoogleButton next={next} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={signIn.error} />
        <EmailField error={problems.email && t(problems.email)} />
        <PasswordField
          label={t("password")}
          rule="existing"
          problem={problems.password}
          aside={
            <TextLink to={paths.auth.forgotPassword.getHref()} className="text-sm">
              {t("signIn.forgot")}
            </TextLink>
          }
        />
        <Button type="submit" size="lg" pending={signIn.isPending}>{t("signIn.submit")}</Button>
      </form>
      <p className="mt-7 text-ink-muted">
        {t.rich("signIn.other", {
          link: (text) => (
            <TextLink to={paths.auth.signUp.getHref(search.get("next") ?? undefined)}>
              {text}
            </TextLink>
          ),
        })}
      </p>
    </>
  );
}
