import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Enums } from "@shared/database.types.ts";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { Section } from "@/components/ui/section.tsx";
import { AspectShape } from "./aspect-shape.tsx";

interface FormatOptionsProps {
  variations: number;
  onVariationsChange: (variations: number) => void;
  /** The most pictures a style. */
  maxVariations: number;
  aspectRatio: Enums<"aspect_ratio">;
  onAspectRatioChange: (aspectRatio: Enums<"aspect_ratio">) => void;
  /** The shapes on offer. */
  aspectRatios: readonly Enums<"aspect_ratio">[];
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
  const t = useTranslations();
  const counts = Array.from({ length: maxVariations }, (_, n) => String(n + 1));
  return (
    <Section title={t("generate.format.title")}>
      <div className="grid gap-6">
        <div className="grid gap-2">
          <p className="text-sm font-medium">{t("generate.format.variations")}</p>
          <RadioCardGroup
            label={t("generate.format.variations")}
            value={String(variations)}
            onValueChange={(count) => onVariationsChange(Number(count))}
            options={counts.map((count) => ({ value: count, label: count }))}
          />
        </div>
        <div className="grid gap-2">
          <p className="text-sm font-medium">{t("options.aspect_ratio.name")}</p>
          <RadioCardGroup
            label={t("options.aspect_ratio.name")}
            value={aspectRatio}
            onValueChange={onAspectRatioChange}
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
