import Eye from "icon:eye";
import EyeOff from "icon:eye-off";
import { type ComponentProps, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { MIN_PASSWORD_LENGTH, type PasswordProblem } from "./credentials.ts";

interface EmailFieldProps {
  label?: string;
  /** What is wrong with it, in words. */
  error: string | undefined;
  defaultValue?: string;
}

/** The field `email` of a form. */
export function EmailField({ label, error, defaultValue }: EmailFieldProps): ReactNode {
  const t = useTranslations("auth");
  return (
    <Field label={label ?? t("email")} error={error}>
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

interface CodeFieldProps {
  label?: string | undefined;
  /** What is wrong with it, in words. */
  error: string | undefined;
  /** The code, where it is known already. */
  given?: string | undefined;
  /** Beside the field. */
  children?: ReactNode;
}

/** The field `code` of a form, for what came by e-mail. */
export function CodeField({ label, error, given, children }: CodeFieldProps): ReactNode {
  const t = useTranslations("auth.code");
  return (
    <Field label={label ?? t("label")} error={error}>
      {(control) => (
        <div className="flex gap-2">
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
          {children}
        </div>
      )}
    </Field>
  );
}

interface PasswordFieldProps {
  /** Of the field; where two are asked for, the present one has its own. */
  name?: "password" | "currentPassword";
  label: string;
  /** Tells password managers whether to offer the stored one or make a new one. */
  rule: "existing" | "new";
  problem: PasswordProblem | undefined;
  aside?: ReactNode;
}

/** A field of a form for a password. */
export function PasswordField(
  { name = "password", label, rule, problem, aside }: PasswordFieldProps,
): ReactNode {
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
          name={name}
          autoComplete={rule === "new" ? "new-password" : "current-password"}
          showLabel={t("showPassword")}
          hideLabel={t("hidePassword")}
        />
      )}
    </Field>
  );
}

interface PasswordInputProps extends Omit<ComponentProps<"input">, "type"> {
  showLabel: string;
  hideLabel: string;
}

/** A password that can be looked at while typing. */
function PasswordInput(
  { showLabel, hideLabel, ...props }: PasswordInputProps,
): ReactNode {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <Input type={shown ? "text" : "password"} className="pr-12" {...props} />
      <button
        type="button"
        aria-label={shown ? hideLabel : showLabel}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-1 right-1 grid w-10 place-items-center rounded-[0.65rem] text-ink-muted hover:text-ink"
      >
        <Icon aria-hidden className="size-5" />
      </button>
    </div>
  );
}
