import { type FormEvent, type ReactNode, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { useSignUp } from "../api/sign-up.ts";
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

export function SignUpForm(): ReactNode {
  const t = useTranslations("auth");
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<Problems>({});
  const signUp = useSignUp();
  const { data: product } = useProductSettings();
  const next = safeNext(search.get("next"));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = formText(form, "email");
    const password = formText(form, "password");
    const found = { email: emailProblem(email), password: passwordProblem(password, "new") };
    setProblems(found);
    if (found.email || found.password) return focusFirstProblem(event.currentTarget);
    signUp.mutate({ email, password, next }, {
      onSuccess: (outcome) => {
        if (outcome === "signed-in") navigate(next, { replace: true });
      },
    });
  }

  if (signUp.data === "confirm") {
    return <ConfirmationSent email={signUp.variables.email} next={next} onBack={signUp.reset} />;
  }
  return (
    <>
      <AuthHeading
        title={t("signUp.title")}
        text={product
          ? t("signUp.text", {
            portraits: product.signup_credits,
            photos: product.signup_training_credits,
          })
          : <Skeleton className="h-[1lh] w-72 max-w-full" />}
      />
      <GoogleButton next={next} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={signUp.error} />
        <EmailField error={problems.email && t(problems.email)} />
        <PasswordField label={t("password")} rule="new" problem={problems.password} />
        <Button type="submit" size="lg" pending={signUp.isPending}>{t("signUp.submit")}</Button>
        <p className="text-sm text-ink-muted">
          {t.rich("signUp.consent", {
            terms: (text) => <NewTab to={paths.terms.getHref()}>{text}</NewTab>,
            privacy: (text) => <NewTab to={paths.privacy.getHref()}>{text}</NewTab>,
          })}
        </p>
      </form>
      <p className="mt-7 text-ink-muted">
        {t.rich("signUp.other", {
          link: (text) => (
            <TextLink to={paths.auth.signIn.getHref(search.get("next") ?? undefined)}>
              {text}
            </TextLink>
          ),
        })}
      </p>
    </>
  );
}

/** Leaves what was typed here as it is. */
function NewTab({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return <TextLink to={to} target="_blank">{children}</TextLink>;
}
