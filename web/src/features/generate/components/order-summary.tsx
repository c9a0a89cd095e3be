import Sparkles from "icon:sparkles";
import { type ReactNode, useId } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { MoreCredits } from "@/features/credits/more-credits.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { cn } from "@/lib/cn.ts";
import { useOptionWords } from "@/lib/use-option-words.ts";
import { generationCost, obstacle, type SizePrice } from "../generation-cost.ts";
import type { GenerationSettings } from "../generation-settings.ts";
import { PickedStyles } from "./picked-styles.tsx";

interface OrderSummaryProps {
  settings: GenerationSettings;
  styles: readonly Style[];
  prices: readonly SizePrice[];
  available: number | undefined;
  /** When it begins, where that is not at once. */
  begins: string | undefined;
  isPending: boolean;
  error: Error | null;
  onRemove: (styleId: string) => void;
  onSubmit: () => void;
}

/**
 * What the settings come to, and the button: beside the form where there is room, else at the bottom
 * of the window. While it cannot be pressed it says why.
 */
export function OrderSummary(
  { settings, styles, prices, available, begins, isPending, error, onRemove, onSubmit }:
    OrderSummaryProps,
): ReactNode {
  const t = useTranslations("generate.order");
  const format = useFormatter();
  const words = useOptionWords();
  const reasonId = useId();
  const { images, credits } = generationCost(settings, prices);
  const reason = obstacle(settings, prices, available);
  const picked = settings.styleIds.flatMap((id) => styles.find((style) => style.id === id) ?? []);
  const { backgrounds } = settings.options;
  const places = backgrounds.slice(0, settings.variations).map(words.at);
  const parts = [
    t("images", { count: images }),
    t("credits", { count: credits }),
    available !== undefined && t("left", { count: Math.max(available - credits, 0) }),
  ];
  return (
    <aside
      aria-label={t("label")}
      className={cn(
        "fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 grid gap-3 border-t",
        "border-line bg-canvas/95 px-[clamp(1rem,4vw,2.5rem)] py-3 backdrop-blur-xl md:bottom-0 md:left-(--sidebar)",
        "lg:sticky lg:inset-x-auto lg:top-22 lg:bottom-auto lg:z-auto lg:gap-5 lg:rounded-card",
        "lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:border lg:bg-surface lg:p-6 low:static",
        "low:max-lg:px-0 roomy:static roomy:gap-4 roomy:rounded-none roomy:border-0 roomy:border-t",
        "roomy:bg-transparent roomy:px-0 roomy:py-5 roomy:backdrop-blur-none",
      )}
    >
      <h2 className="display-sm max-lg:sr-only">{t("label")}</h2>
      <PickedStyles styles={picked} onRemove={onRemove} />
      <ErrorNotice error={error} />
      <div className="flex items-center justify-between gap-4 lg:grid lg:justify-normal lg:gap-5">
        <div className="grid min-w-0 gap-0.5 lg:gap-1">
          <p role="status" className="font-semibold tabular-nums max-lg:text-sm">
            {parts.filter(Boolean).join(" · ")}
          </p>
          {places.length > 0 && picked.length > 0 && (
            <p className="text-sm text-ink-muted max-lg:line-clamp-1">
              {t(places.length === 1 ? "placed.one" : "placed.several", {
                styles: picked.length,
                places: format.list(places),
              })}
            </p>
          )}
          {reason?.kind === "credits"
            ? (
              <MoreCredits
                id={reasonId}
                kind="generation"
                missing={reason.missing}
                smaller={reason.isEmpty ? undefined : t("obstacle.smaller")}
              />
            )
            : (
              <p
                id={reasonId}
                className={cn("text-sm text-ink-muted", !reason && !begins && "max-sm:hidden")}
              >
                {reason ? t(`obstacle.${reason.kind}`) : begins ?? t("refund")}
              </p>
            )}
        </div>
        <Button
          size="lg"
          className="max-lg:h-12 max-lg:px-5"
          pending={isPending}
          blocked={reason !== undefined}
          aria-describedby={reasonId}
          onClick={onSubmit}
        >
          <Sparkles aria-hidden />
          <span className="lg:hidden">{t("submitShort")}</span>
          <span className="max-lg:hidden">{t("submit", { count: images })}</span>
        </Button>
      </div>
    </aside>
  );
}
