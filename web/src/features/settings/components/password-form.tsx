import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import {
  codeOf,
  formText,
  type PasswordProblem,
  passwordProblem,
} from "@/features/auth/credentials.ts";
import { CodeField, PasswordField } from "@/features/auth/fields.tsx";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { toast } from "@/lib/toast.ts";
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
  isCodeIncomplete?: boolean;
}

/** A new password, for whoever knows the present one. */
export function PasswordForm({ email, hasPassword, onDone }: PasswordFormProps): ReactNode {
  const t = useTranslations();
  const [problems, setProblems] = useState<Problems>({});
  const change = useChangePassword();
  const problemCode = change.error ? toAppError(change.error).code : undefined;
  const [isCodeAsked, setIsCodeAsked] = useState(false);
  // Of an account that came by Google, Auth alone knows whether it was given one later.
  const isAsked = hasPassword ||
    problemCode === "current_password_wrong";

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const current = isAsked ? formText(form, "currentPassword") : undefined;
    const password = formText(form, "password");
    const code = isCodeAsked ? codeOf(formText(form, "code")) : undefined;
    const found: Problems = {
      current: current === undefined ? undefined : passwordProblem(current, "existing"),
      password: passwordProblem(password, "new"),
      isCodeIncomplete: isCodeAsked && code === undefined,
    };
    setProblems(found);
    if (found.current || found.password || found.isCodeIncomplete) {
      return focusFirstProblem(event.currentTarget);
    }
    change.mutate({ current, password, code }, {
      onError: (error) => setIsCodeAsked(isCodeAsked || toAppError(error).code === "code_needed"),
      onSuccess: () => {
        toast.success(t("settings.signIn.password.done"), {
          description: t("settings.signIn.password.othersOut"),
        });
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
      {problemCode !== "link_expired" && <ErrorNotice error={change.error} />}
      {isCodeAsked && <CodeField error={codeProblem()} />}
      {isAsked && (
        <PasswordField
          name="currentPassword"
          label={t("settings.signIn.password.current")}
          rule="existing"
          problem={problems.current}
        />
      )}
      <PasswordField
        label={t("settings.signIn.password.new")}
        rule="new"
        problem={problems.password}
      />
      <Button type="submit" size="lg" pending={change.isPending}>
        {t("settings.signIn.password.submit")}
      </Button>
    </form>
  );
  function codeProblem(): string | undefined {
    if (problems.isCodeIncomplete) return t("auth.code.incomplete");
    return problemCode === "link_expired" ? t("auth.code.wrong") : undefined;
  }
}
