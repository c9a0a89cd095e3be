import ChevronDown from "icon:chevron-down";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { AspectRatio } from "@shared/options.ts";
import { Button } from "@/components/ui/button.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { AspectShape } from "./aspect-shape.tsx";

/** The shapes that most portraits are for, in this order; the others are asked for. */
const USUAL: readonly AspectRatio[] = ["3:4", "1:1", "4:5", "9:16", "2:3", "16:9"];

interface ShapePickerProps {
  value: AspectRatio;
  onValueChange: (shape: AspectRatio) => void;
  /** The shapes on offer. */
  shapes: readonly AspectRatio[];
}

/** The shape of the pictures, by what it is for. */
export function ShapePicker({ value, onValueChange, shapes }: ShapePickerProps): ReactNode {
  const t = useTranslations();
  const [showsAll, setShowsAll] = useState(!USUAL.includes(value));
  const usual = USUAL.filter((shape) => shapes.includes(shape));
  const rare = shapes.filter((shape) => !USUAL.includes(shape));
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-sm font-medium">{t("options.aspect_ratio.name")}</p>
      <RadioCardGroup
        label={t("options.aspect_ratio.name")}
        value={value}
        onValueChange={onValueChange}
        options={(showsAll ? [...usual, ...rare] : usual).map((shape) => ({
          value: shape,
          label: t(`generate.format.shapes.${shape}`),
          hint: shape,
          icon: <AspectShape ratio={shape} />,
        }))}
        className="grid w-full grid-cols-2 @lg:grid-cols-3 @2xl:grid-cols-4 [&>button]:justify-start"
      />
      {!showsAll && rare.length > 0 && (
        <Button
          variant="ghost"
          size="sm"
          className="-ml-4"
          onClick={() => setShowsAll(true)}
        >
          {t("generate.format.moreShapes", { count: rare.length })}
          <ChevronDown aria-hidden />
        </Button>
      )}
    </div>
  );
}
