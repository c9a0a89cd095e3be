import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { AspectRatio, PortraitOptions } from "@shared/options.ts";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { Section } from "@/components/ui/section.tsx";
import { generationCost, type SizePrice } from "../generation-cost.ts";
import type { GenerationSettings } from "../generation-settings.ts";
import { ShapePicker } from "./shape-picker.tsx";
import { SizePicker } from "./size-picker.tsx";

interface FormatOptionsProps {
  settings: GenerationSettings;
  onVariationsChange: (variations: number) => void;
  onOptionsChange: (change: Partial<PortraitOptions>) => void;
  /** The most pictures a style. */
  maxVariations: number;
  /** The shapes on offer. */
  aspectRatios: readonly AspectRatio[];
  /** The sizes on offer. */
  prices: readonly SizePrice[];
}

/** How many pictures, of which shape, and how large. */
export function FormatOptions({
  settings,
  onVariationsChange,
  onOptionsChange,
  maxVariations,
  aspectRatios,
  prices,
}: FormatOptionsProps): ReactNode {
  const { variations, options } = settings;
  const t = useTranslations("generate.format");
  const counts = Array.from({ length: maxVariations }, (_, n) => String(n + 1));
  return (
    <Section title={t("title")}>
      <div className="grid gap-6">
        <div className="grid gap-2">
          <p className="text-sm font-medium">{t("variations")}</p>
          <RadioCardGroup
            label={t("variations")}
            value={String(variations)}
            onValueChange={(count) => onVariationsChange(Number(count))}
            options={counts.map((count) => ({ value: count, label: count }))}
          />
        </div>
        <ShapePicker
          value={options.aspect_ratio}
          onValueChange={(aspect_ratio) => onOptionsChange({ aspect_ratio })}
          shapes={aspectRatios}
        />
        <SizePicker
          value={options.image_size}
          onValueChange={(image_size) => onOptionsChange({ image_size })}
          prices={prices}
          perStyle={generationCost(settings, prices).perStyle}
        />
      </div>
    </Section>
  );
}
