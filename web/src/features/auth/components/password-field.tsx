import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field.tsx";
import { PasswordInput } from "@/components/ui/password-input.tsx";
import { MIN_PASSWORD_LENGTH, type PasswordProblem } from "../credentials.ts";

interface PasswordFieldProps {
  label: string;
  /** Tells password managers whether to offer the stored one or make a new one. */
  rule: "existing" | "new";
  problem: PasswordProblem | undefined;
  aside?: ReactNode;
}

/** The field `password` of a form. */
export function PasswordField({ label, rule, problem, aside }: PasswordFieldProps): ReactNode {
  const t = useTranslations("auth");
  const count = MIN_PASSWORD_LENGTH;
  return (
    <Field
      label={label}
      aside={aside}
      hint={rule === "new" ? t("passwordHint", { count }) : undefined}
      error={problem && t(problem, { count })}
    >
      {(control) => (
        <PasswordInput
          {...control}
          name="password"
          autoComplete={rule === "new" ? "new-password" : "current-password"}
          showLabel={t("showPassword")}
          hideLabel={t("hidePassword")}
        />
      )}
    </Field>
  );
}
