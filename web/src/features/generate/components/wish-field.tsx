import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { MAX_WISH_LENGTH } from "@shared/visible-text.ts";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { wishLength } from "../wish-length.ts";

interface WishFieldProps {
  value: string;
  onValueChange: (wish: string) => void;
}

/** What they want besides, in their own words. */
export function WishField({ value, onValueChange }: WishFieldProps): ReactNode {
  const t = useTranslations("generate.wish");
  const length = wishLength(value);
  const max = MAX_WISH_LENGTH;
  return (
    <Section title={t("title")}>
      <Field
        label={t("label")}
        aside={
          <span className="text-sm text-ink-muted tabular-nums">{t("count", { length, max })}</span>
        }
        hint={t("hint")}
        error={length > max ? t("tooLong", { over: length - max }) : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            value={value}
            onChange={(event) => onValueChange(event.target.value)}
            placeholder={t("example")}
            rows={2}
          />
        )}
      </Field>
    </Section>
  );
}
