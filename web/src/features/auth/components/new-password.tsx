import { type FormEvent, type ReactNode, useState } from "react";
import { useLoaderData, useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { paths } from "@/config/paths.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { toast } from "@/lib/toast.ts";
import { useSetPassword } from "../api/password.ts";
import { formText, type PasswordProblem, passwordProblem } from "../credentials.ts";
import { PasswordField } from "../fields.tsx";
import { followLink } from "../loaders.ts";
import { AuthHeading } from "./auth-heading.tsx";
import { LinkFailed } from "./link-failed.tsx";

export { followLink as loader };

/** Where the link of the e-mail leads: the form, or why the link did not sign in. */
export function NewPassword(): ReactNode {
  const { error } = useLoaderData<typeof followLink>();
  return error ? <LinkFailed error={error} isReset /> : <NewPasswordForm />;
}

function NewPasswordForm(): ReactNode {
  const t = useTranslations("auth");
  const navigate = useNavigate();
  const [problem, setProblem] = useState<PasswordProblem>();
  const setPassword = useSetPassword();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const password = formText(new FormData(event.currentTarget), "password");
    const found = passwordProblem(password, "new");
    setProblem(found);
    if (found) return focusFirstProblem(event.currentTarget);
    setPassword.mutate(password, {
      onSuccess: () => {
        toast.success(t("newPassword.done"));
        navigate(paths.dashboard.getHref(), { replace: true });
      },
    });
  }

  return (
    <>
      <AuthHeading title={t("newPassword.title")} text={t("newPassword.text")} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={setPassword.error} />
        <PasswordField label={t("newPasswordLabel")} rule="new" problem={problem} />
        <Button type="submit" size="lg" pending={setPassword.isPending}>
          {t("newPassword.submit")}
        </Button>
      </form>
    </>
  );
}
