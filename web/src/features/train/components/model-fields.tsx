import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { MAX_MODEL_NAME } from "@/features/models/model-name.ts";
import type { DraftState } from "../draft-state.ts";
import type { TrainingProblems } from "../training-problems.ts";

type Details = DraftState["details"];

interface ModelFieldsProps {
  details: Details;
  problems: TrainingProblems;
  /** Once the model exists. */
  disabled: boolean;
  onChange: (change: Partial<Details>) => void;
}

/** Name and gender of a new model. */
export function ModelFields(
  { details, problems, disabled, onChange }: ModelFieldsProps,
): ReactNode {
  const t = useTranslations("train.details");
  const genderId = useId();
  const nameText = problems.name === "missing"
    ? t("nameMissing")
    : problems.name && t("nameTooLong", { count: MAX_MODEL_NAME });
  return (
    <div className="grid gap-5">
      <Field label={t("name")} error={nameText}>
        {(control) => (
          <Input
            {...control}
            value={details.name}
            onChange={(event) => onChange({ name: event.target.value })}
            placeholder={t("namePlaceholder")}
            disabled={disabled}
            autoComplete="off"
          />
        )}
      </Field>
      <div className="grid gap-1.5">
        <p aria-hidden className="text-sm font-medium">{t("gender")}</p>
        <RadioCardGroup<"mujer" | "hombre" | "">
          label={t("gender")}
          value={details.gender ?? ""}
          onValueChange={(gender) => onChange({ gender: gender || null })}
          options={[
            { value: "mujer", label: t("genders.mujer") },
            { value: "hombre", label: t("genders.hombre") },
          ]}
          disabled={disabled}
          invalidBecause={problems.gender ? genderId : undefined}
          className="grid grid-cols-2"
        />
        {problems.gender && (
          <p id={genderId} className="text-sm text-danger">
            {t("genderMissing")}
          </p>
        )}
      </div>
    </div>
  );
}
