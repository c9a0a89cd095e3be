import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import type { EmailProblem } from "../credentials.ts";

interface EmailFieldProps {
  problem: EmailProblem | undefined;
  defaultValue?: string;
}

/** The field `email` of a form. */
export function EmailField({ problem, defaultValue }: EmailFieldProps): ReactNode {
  const t = useTranslations("auth");
  return (
    <Field label={t("email")} error={problem && t(problem)}>
      {(control) => (
        <Input
          {...control}
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={defaultValue}
        />
      )}
    </Field>
  );
}
