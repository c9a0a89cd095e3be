import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import type { TrainingCost } from "../training-cost.ts";

interface CostProps {
  /** Photos. */
  count: number;
  /** Credits a photo; undefined while unknown. */
  price: number | undefined;
  cost: TrainingCost;
}

/** What the training costs and what is left then; why it cannot be paid. */
export function Cost({ count, price, cost: { total, left, isShort } }: CostProps): ReactNode {
  const t = useTranslations();
  return (
    <div className="grid gap-3 border-t border-line pt-5 first:border-t-0 first:pt-0">
      <div className="flex items-baseline justify-between gap-4">
        <p className="min-h-[1lh] text-ink-muted">
          {count > 0
            ? t("train.cost.photos", { count })
            : price !== undefined && t("train.cost.none", { count: price })}
        </p>
        <p className="font-semibold tabular-nums">
          {count > 0 && total !== undefined && t("train.cost.credits", { count: total })}
        </p>
      </div>
      {isShort && left !== undefined && total !== undefined
        ? (
          <InlineAlert
            tone="info"
            title={t("errors.insufficient_credits.title")}
            text={t("train.cost.short", { available: left + total })}
          />
        )
        : (
          <p className="-mt-2 min-h-5 text-right text-sm text-ink-muted tabular-nums">
            {left !== undefined && count > 0 && t("train.cost.left", { count: left })}
          </p>
        )}
    </div>
  );
}
