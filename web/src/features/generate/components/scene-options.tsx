import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { type PortraitOptions, SPREAD_NAMES, SPREADS } from "@shared/options.ts";
import { Fold } from "@/components/ui/fold.tsx";
import { useOptionWords } from "@/lib/use-option-words.ts";
import { SpreadPicker } from "./spread-picker.tsx";

interface SceneOptionsProps {
  options: Readonly<PortraitOptions>;
  onChange: (change: Partial<PortraitOptions>) => void;
  /** How many styles are picked. */
  styleCount: number;
  /** Pictures a style, over which what is picked is spread. */
  variations: number;
  /** The most values of a kind: each picture of a style can show one. */
  max: number;
}

/** Background and look: what a picture is of besides its person. Several, one a picture. */
export function SceneOptions(
  { options, onChange, styleCount, variations, max }: SceneOptionsProps,
): ReactNode {
  const t = useTranslations("generate.details");
  const format = useFormatter();
  const words = useOptionWords();
  const chosen = SPREAD_NAMES.flatMap((name) =>
    options[name].map((value) => words.value(name, value))
  );
  return (
    <Fold
      title={t("scene.title")}
      summary={chosen.length > 0 ? format.list(chosen, { type: "unit" }) : t("scene.kept")}
      defaultOpen={chosen.length > 0}
    >
      <div className="grid gap-4">
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
      </div>
    </Fold>
  );
}
