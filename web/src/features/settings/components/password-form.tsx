import { type FormEvent, type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { formText, type PasswordProblem, passwordProblem } from "@/features/auth/credentials.ts";
import { PasswordField } from "@/features/auth/fields.tsx";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { useChangePassword } from "../api/change-sign-in.ts";

interface PasswordFormProps {
  /** Tells password managers whose password it is. */
  email: string;
  /** Whether there is one, which is asked for. */
  hasPassword: boolean;
  onDone: () => void;
}

interface Problems {
  current?: PasswordProblem | undefined;
  password?: PasswordProblem | undefined;
}

/** A new password, for whoever knows the present one. */
export function PasswordForm({ email, hasPassword, onDone }: PasswordFormProps): ReactNode {
  const t = useTranslations("settings.signIn.password");
  const [problems, setProblems] = useState<Problems>({});
  const change = useChangePassword();
  // Of an account that came by Google, Auth alone knows whether it was given one later.
  const isAsked = hasPassword ||
    (change.error !== null && toAppError(change.error).code === "current_password_wrong");

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const current = isAsked ? formText(form, "currentPassword") : undefined;
    const password = formText(form, "password");
    const found: Problems = {
      current: current === undefined ? undefined : passwordProblem(current, "existing"),
      password: passwordProblem(password, "new"),
    };
    setProblems(found);
    if (found.current || found.password) return focusFirstProblem(event.currentTarget);
    change.mutate({ current, password }, {
      onSuccess: () => {
        toast.success(t("done"), { description: t("othersOut") });
        onDone();
      },
    });
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <input
        type="text"
        autoComplete="username"
        value={email}
        readOnly
        hidden
      />
      <ErrorNotice error={change.error} />
      {isAsked && (
        <PasswordField
          name="currentPassword"
          label={t("current")}
          rule="existing"
          problem={problems.current}
        />
      )}
      <PasswordField label={t("new")} rule="new" problem={problems.password} />
      <Button type="submit" size="lg" pending={change.isPending}>{t("submit")}</Button>
    </form>
  );
}
