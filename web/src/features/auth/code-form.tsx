import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { type CodeOutcome, type CodePurpose, useVerifyCode } from "./api/verify-code.ts";
import { codeOf, formText } from "./credentials.ts";
import { CodeField } from "./fields.tsx";

interface CodeFormProps {
  email: string;
  purpose: CodePurpose;
  /** The code, where it is known already. */
  given?: string | undefined;
  /** Of the field, where there is more than one: then the button stands beside it. */
  label?: string;
  onAccepted: (outcome: CodeOutcome) => void;
}

/**
 * Takes the code of an e-mail. Unlike a link it is not used up by programs that open what is in an
 * e-mail before the person does, and it can be read on another device.
 */
export function CodeForm({ email, purpose, given, label, onAccepted }: CodeFormProps): ReactNode {
  const t = useTranslations("auth.code");
  const [isIncomplete, setIsIncomplete] = useState(false);
  const verify = useVerifyCode();
  const isWrong = verify.error !== null && toAppError(verify.error).code === "link_expired";

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const code = codeOf(formText(new FormData(event.currentTarget), "code"));
    setIsIncomplete(code === undefined);
    if (code === undefined) return focusFirstProblem(event.currentTarget);
    verify.mutate({ email, code, purpose }, { onSuccess: onAccepted });
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      {!isWrong && <ErrorNotice error={verify.error} />}
      <CodeField label={label} error={problem()} given={given}>
        {label && (
          <Button type="submit" variant="strong" className="h-12" pending={verify.isPending}>
            {t("submit")}
          </Button>
        )}
      </CodeField>
      {!label && <Button type="submit" size="lg" pending={verify.isPending}>{t("submit")}</Button>}
    </form>
  );

  function problem(): string | undefined {
    if (isIncomplete) return t("incomplete");
    return isWrong ? t("wrong") : undefined;
  }
}
