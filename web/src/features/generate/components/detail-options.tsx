import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Constants } from "@shared/database.types.ts";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { MAX_SPREAD } from "../generation-settings.ts";
import type { OptionsProps } from "./format-options.tsx";
import { LocalLimits } from "./local-limits.tsx";
import { SpreadPicker } from "./spread-picker.tsx";

const { glasses, hair_color, hair_style, background, look } = Constants.public.Enums;

/** Glasses, hair, backgrounds and looks: all optional. */
export function DetailOptions({ settings, onChange }: OptionsProps): ReactNode {
  const t = useTranslations();
  return (
    <Section title={t("generate.details.title")}>
      <p className="-mt-3 text-ink-muted">{t("generate.details.hint")}</p>
      <LocalLimits />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("options.glasses")}>
          {(control) => (
            <Select
              {...control}
              value={settings.glasses}
              onValueChange={(glasses) => onChange({ glasses })}
              options={glasses.map((value) => ({
                value,
                label: t(`options.glassesValues.${value}`),
              }))}
            />
          )}
        </Field>
        <Field label={t("options.hairColor")}>
          {(control) => (
            <Select
              {...control}
              value={settings.hairColor}
              onValueChange={(hairColor) => onChange({ hairColor })}
              options={hair_color.map((value) => ({
                value,
                label: t(`options.hairColorValues.${value}`),
              }))}
            />
          )}
        </Field>
        <Field label={t("options.hairStyle")}>
          {(control) => (
            <Select
              {...control}
              value={settings.hairStyle}
              onValueChange={(hairStyle) => onChange({ hairStyle })}
              options={hair_style.map((value) => ({
                value,
                label: t(`options.hairStyleValues.${value}`),
              }))}
            />
          )}
        </Field>
      </div>
      <SpreadPicker
        title={t("options.background")}
        hint={t("generate.spread.backgrounds", { max: MAX_SPREAD })}
        options={background.map((value) => ({
          value,
          label: t(`options.backgroundValues.${value}`),
        }))}
        selected={settings.backgrounds}
        onChange={(backgrounds) => onChange({ backgrounds })}
        variations={settings.variations}
      />
      <SpreadPicker
        title={t("options.look")}
        hint={t("generate.spread.looks", { max: MAX_SPREAD })}
        options={look.map((value) => ({ value, label: t(`options.lookValues.${value}`) }))}
        selected={settings.looks}
        onChange={(looks) => onChange({ looks })}
        variations={settings.variations}
      />
    </Section>
  );
}
