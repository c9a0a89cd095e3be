import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Enums } from "@shared/database.types.ts";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { Section } from "@/components/ui/section.tsx";
import { pricing } from "@/config/pricing.ts";
import type { GenerationSettings } from "../generation-settings.ts";
import { AspectShape } from "./aspect-shape.tsx";

/** What a part of the form is given: the settings so far and how to change some. */
export interface OptionsProps {
  settings: GenerationSettings;
  onChange: (change: Partial<GenerationSettings>) => void;
}

const counts = Array.from({ length: pricing.variationsPerStyle }, (_, n) => String(n + 1));

interface FormatOptionsProps extends OptionsProps {
  /** The shapes on offer. */
  aspectRatios: readonly Enums<"aspect_ratio">[];
}

/** How many pictures, and of which shape. */
export function FormatOptions(
  { settings, aspectRatios, onChange }: FormatOptionsProps,
): ReactNode {
  const t = useTranslations();
  return (
    <Section title={t("generate.format.title")}>
      <div className="grid gap-6">
        <div className="grid gap-2">
          <p className="text-sm font-medium">{t("generate.format.variations")}</p>
          <RadioCardGroup
            label={t("generate.format.variations")}
            value={String(settings.variations)}
            onValueChange={(count) => onChange({ variations: Number(count) })}
            options={counts.map((count) => ({ value: count, label: count }))}
          />
        </div>
        <div className="grid gap-2">
          <p className="text-sm font-medium">{t("options.aspectRatio")}</p>
          <RadioCardGroup
            label={t("options.aspectRatio")}
            value={settings.aspectRatio}
            onValueChange={(aspectRatio) => onChange({ aspectRatio })}
            options={aspectRatios.map((value) => ({
              value,
              label: value,
              icon: <AspectShape ratio={value} />,
            }))}
            className="grid grid-cols-4 sm:flex [&>button]:px-2 sm:[&>button]:px-4"
          />
        </div>
      </div>
    </Section>
  );
}
