import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { emailProblem, formText } from "@/features/auth/credentials.ts";
import { EmailField } from "@/features/auth/fields.tsx";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { useChangeEmail } from "../api/change-sign-in.ts";

interface EmailFormProps {
  present: string;
  onDone: () => void;
}

/** Another e-mail address. */
export function EmailForm({ present, onDone }: EmailFormProps): ReactNode {
  const t = useTranslations();
  const [problem, setProblem] = useState<string>();
  const change = useChangeEmail();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const email = formText(new FormData(event.currentTarget), "email");
    const found = emailProblem(email);
    const isSame = email.toLowerCase() === present.toLowerCase();
    setProblem(isSame ? t("settings.signIn.email.same") : found && t(`auth.${found}`));
    if (isSame || found) return focusFirstProblem(event.currentTarget);
    change.mutate(email, { onSuccess: onDone });
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <ErrorNotice error={change.error} />
      <EmailField label={t("settings.signIn.email.new")} error={problem} />
      <Button type="submit" size="lg" pending={change.isPending}>
        {t("settings.signIn.email.submit")}
      </Button>
    </form>
  );
}
