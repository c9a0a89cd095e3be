import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { AspectRatio } from "@shared/options.ts";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { Section } from "@/components/ui/section.tsx";
import { ShapePicker } from "./shape-picker.tsx";

interface FormatOptionsProps {
  variations: number;
  onVariationsChange: (variations: number) => void;
  /** The most pictures a style. */
  maxVariations: number;
  aspectRatio: AspectRatio;
  onAspectRatioChange: (aspectRatio: AspectRatio) => void;
  /** The shapes on offer. */
  aspectRatios: readonly AspectRatio[];
}

/** How many pictures, and of which shape. */
export function FormatOptions({
  variations,
  onVariationsChange,
  maxVariations,
  aspectRatio,
  onAspectRatioChange,
  aspectRatios,
}: FormatOptionsProps): ReactNode {
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
          value={aspectRatio}
          onValueChange={onAspectRatioChange}
          shapes={aspectRatios}
        />
      </div>
    </Section>
  );
}
