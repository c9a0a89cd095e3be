import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ImageSize } from "@shared/options.ts";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import type { SizePrice } from "../generation-cost.ts";

interface SizePickerProps {
  value: ImageSize;
  onValueChange: (size: ImageSize) => void;
  /** The sizes on offer. */
  prices: readonly SizePrice[];
  /** What the pictures of one style come to, in credits. */
  perStyle: number;
}

/** How large the pictures are, by what that is enough for and what it costs. */
export function SizePicker(
  { value, onValueChange, prices, perStyle }: SizePickerProps,
): ReactNode {
  const t = useTranslations("generate.format");
  return (
    <div className="grid gap-2">
      <p className="text-sm font-medium">{t("size")}</p>
      <RadioCardGroup
        label={t("size")}
        value={value}
        onValueChange={onValueChange}
        options={prices.map(({ size, credits }) => ({
          value: size,
          label: t(`sizes.${size}`),
          hint: t("price", { size, count: credits }),
        }))}
        className="grid grid-cols-2 @lg:flex [&>button]:justify-start"
      />
      <p className="text-sm text-ink-muted">{t("perStyle", { count: perStyle })}</p>
    </div>
  );
}
