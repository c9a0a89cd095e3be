import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import {
  CHOICE_NAMES,
  CHOICES,
  DEFAULT_OPTIONS,
  type OptionValues,
  type PortraitOptions,
} from "@shared/options.ts";
import { Field } from "@/components/ui/field.tsx";
import { Fold } from "@/components/ui/fold.tsx";
import { Select } from "@/components/ui/select.tsx";
import { isWorded, useOptionWords, type WordedChoice } from "@/lib/use-option-words.ts";

interface PersonOptionsProps {
  options: Readonly<PortraitOptions>;
  onChange: (change: Partial<PortraitOptions>) => void;
}

/** What the person looks like and wears: one value each for all pictures. */
export function PersonOptions({ options, onChange }: PersonOptionsProps): ReactNode {
  const t = useTranslations("generate.details.person");
  const format = useFormatter();
  const words = useOptionWords();
  const names = CHOICE_NAMES.filter(isWorded);
  const chosen = names.filter((name) => options[name] !== DEFAULT_OPTIONS[name])
    .map((name) => words.value(name, options[name]));
  return (
    <Fold
      title={t("title")}
      summary={chosen.length > 0 ? format.list(chosen, { type: "unit" }) : t("kept")}
      defaultOpen={chosen.length > 0}
    >
      <div className="grid gap-4 @md:grid-cols-2">
        {names.map((name) => (
          <Choice
            key={name}
            name={name}
            value={options[name]}
            onValueChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
    </Fold>
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
