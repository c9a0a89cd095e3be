import type { ReactNode, RefObject } from "react";
import { useTranslations } from "use-intl";
import { visibleText } from "@shared/visible-text.ts";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";

/** The check of `name` in public.styles. */
const MAX_STYLE_NAME = 60;

/** Whether it can be the name of a style. */
export function isStyleName(name: string): boolean {
  const { length } = [...visibleText(name)];
  return length > 0 && length <= MAX_STYLE_NAME;
}

interface StyleNameFieldProps {
  value: string;
  onValueChange: (value: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
}

/** What one's own style is called. */
export function StyleNameField(
  { value, onValueChange, inputRef }: StyleNameFieldProps,
): ReactNode {
  const t = useTranslations("ownStyles.name");
  const isTooLong = [...visibleText(value)].length > MAX_STYLE_NAME;
  return (
    <Field
      label={t("label")}
      error={isTooLong ? t("tooLong", { count: MAX_STYLE_NAME }) : undefined}
    >
      {(control) => (
        <Input
          {...control}
          ref={inputRef}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
          placeholder={t("example")}
          autoComplete="off"
        />
      )}
    </Field>
  );
}
