import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import {
  CHOICE_NAMES,
  CHOICES,
  type OptionValues,
  type PortraitOptions,
  SPREAD_NAMES,
  SPREADS,
} from "@shared/options.ts";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { isWorded, useOptionWords, type WordedChoice } from "@/lib/use-option-words.ts";
import { LocalLimits } from "./local-limits.tsx";
import { SpreadPicker } from "./spread-picker.tsx";

interface DetailOptionsProps {
  options: Readonly<PortraitOptions>;
  onChange: (change: Partial<PortraitOptions>) => void;
  /** How many styles are picked. */
  styleCount: number;
  /** Pictures a style, over which what is picked is spread. */
  variations: number;
  /** The most values of a kind: each picture of a style can show one. */
  max: number;
}

/** Everything but the shape: all of it optional. */
export function DetailOptions(
  { options, onChange, styleCount, variations, max }: DetailOptionsProps,
): ReactNode {
  const t = useTranslations("generate.details");
  const words = useOptionWords();
  return (
    <Section title={t("title")}>
      <p className="-mt-3 text-ink-muted">{t("hint")}</p>
      <LocalLimits />
      <div className="grid gap-4 sm:grid-cols-2">
        {CHOICE_NAMES.filter(isWorded).map((name) => (
          <Choice
            key={name}
            name={name}
            value={options[name]}
            onValueChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
      {SPREAD_NAMES.map((name) => (
        <SpreadPicker
          key={name}
          title={words.name(name)}
          options={SPREADS[name].map((value) => ({ value, label: words.value(name, value) }))}
          selected={options[name]}
          onChange={(values) => onChange({ [name]: values })}
          variations={variations}
          max={max}
          note={name === "backgrounds" ? t("replaces", { styles: styleCount }) : undefined}
        />
      ))}
    </Section>
  );
}

interface ChoiceProps<Name extends WordedChoice> {
  name: Name;
  value: OptionValues[Name];
  onValueChange: (value: OptionValues[Name]) => void;
}

function Choice<Name extends WordedChoice>(
  { name, value, onValueChange }: ChoiceProps<Name>,
): ReactNode {
  const words = useOptionWords();
  return (
    <Field label={words.name(name)}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onValueChange={onValueChange}
          options={CHOICES[name].map((value) => ({ value, label: words.value(name, value) }))}
        />
      )}
    </Field>
  );
}
