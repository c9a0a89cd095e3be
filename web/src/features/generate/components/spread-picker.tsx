import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { toggled } from "../toggled.ts";
import { SpreadChip } from "./spread-chip.tsx";

interface SpreadPickerProps<Value extends string> {
  title: string;
  options: readonly { value: Value; label: string }[];
  /** In the order they were picked. */
  selected: readonly Value[];
  onChange: (values: Value[]) => void;
  /** Pictures a style, over which the picked values are spread. */
  variations: number;
  /** The most values. */
  max: number;
  /** What else to know about it. */
  note?: string | undefined;
}

/** Several values of a kind, one a picture of each style; says which picture gets which. */
export function SpreadPicker<Value extends string>(
  { title, options, selected, onChange, variations, max, note }: SpreadPickerProps<Value>,
): ReactNode {
  const t = useTranslations("generate.spread");
  const hintId = useId();
  const isFull = selected.length >= max;

  function explanation(): string {
    if (selected.length > variations) return t("unused", { variations });
    if (selected.length > 1) return t("explained", { variations });
    return selected.length === 1 ? t("one") : t("hint", { max });
  }

  return (
    <fieldset aria-describedby={hintId} className="mt-2 grid gap-2.5">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-baseline justify-between gap-4">
        <p aria-hidden className="text-sm font-medium">{title}</p>
        <p className="text-sm text-ink-muted tabular-nums">
          {t("count", { count: selected.length, max })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => (
          <SpreadChip
            key={value}
            label={label}
            place={selected.indexOf(value) + 1}
            variations={variations}
            isDisabled={isFull && !selected.includes(value)}
            onToggle={() => onChange(toggled(selected, value))}
          />
        ))}
      </div>
      <p id={hintId} role="status" className="min-h-10 text-sm text-ink-muted sm:min-h-5">
        {[explanation(), note].filter(Boolean).join(" ")}
      </p>
    </fieldset>
  );
}
