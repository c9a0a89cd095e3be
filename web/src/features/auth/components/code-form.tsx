import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { type CodePurpose, useVerifyCode } from "../api/verify-code.ts";
import { codeOf, formText } from "../credentials.ts";

interface CodeFormProps {
  email: string;
  purpose: CodePurpose;
  /** The code, where it is known already. */
  given?: string;
  onSignedIn: () => void;
}

/**
 * Takes the code of an e-mail. Unlike a link it is not used up by programs that open what is in an
 * e-mail before the person does, and it can be read on another device.
 */
export function CodeForm({ email, purpose, given, onSignedIn }: CodeFormProps): ReactNode {
  const t = useTranslations("auth.code");
  const [isIncomplete, setIsIncomplete] = useState(false);
  const verify = useVerifyCode();
  const isWrong = verify.error !== null && toAppError(verify.error).code === "link_expired";

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const code = codeOf(formText(new FormData(event.currentTarget), "code"));
    setIsIncomplete(code === undefined);
    if (code === undefined) return focusFirstProblem(event.currentTarget);
    verify.mutate({ email, code, purpose }, { onSuccess: onSignedIn });
  }

  return (
    <form noValidate onSubmit={submit} className="mb-6 grid gap-4">
      {!isWrong && <ErrorNotice error={verify.error} />}
      <Field label={t("label")} error={problem()}>
        {(control) => (
          <Input
            {...control}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={24}
            defaultValue={given}
            className="font-semibold tracking-[0.3em] tabular-nums"
          />
        )}
      </Field>
      <Button type="submit" size="lg" pending={verify.isPending}>{t("submit")}</Button>
    </form>
  );

  function problem(): string | undefined {
    if (isIncomplete) return t("incomplete");
    return isWrong ? t("wrong") : undefined;
  }
}
