import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import type { AspectRatio, PortraitOptions } from "@shared/options.ts";
import { Later } from "@/components/ui/later.tsx";
import { paths } from "@/config/paths.ts";
import type { ProductSettings } from "@/config/product-settings.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { useOrder } from "@/features/provider/use-order.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { useWhen } from "@/lib/i18n/use-when.ts";
import { useCreateBatch } from "../api/create-batch.ts";
import { useLatestOfStyles } from "../api/get-latest-of-styles.ts";
import type { SizePrice } from "../generation-cost.ts";
import type { GenerationSettings } from "../generation-settings.ts";
import { useDraft } from "../use-draft.ts";
import { DetailOptions } from "./detail-options.tsx";
import { FormatOptions } from "./format-options.tsx";
import { ModelPicker } from "./model-picker.tsx";
import { OrderSummary } from "./order-summary.tsx";
import { StylePicker } from "./style-picker.tsx";
import { WishField } from "./wish-field.tsx";

interface GenerateFormProps {
  initial: GenerationSettings;
  /** Those that can be used; at least one. */
  models: readonly Model[];
  /** Those on offer. */
  styles: readonly Style[];
  /** The person's own, also those that are not on offer yet. */
  ownStyles: readonly Style[];
  /** Those on offer; at least one. */
  aspectRatios: readonly AspectRatio[];
  /** The sizes on offer; at least one. */
  prices: readonly SizePrice[];
  product: ProductSettings;
  /** Credits that can be spent; undefined while unknown. */
  available: number | undefined;
  /** When Gemini opens again; undefined while it is open. */
  opening: Date | undefined;
  /** Called after each change, with what to remember until it is ordered. */
  onKeep: (settings: GenerationSettings) => void;
  onOrdered: () => void;
  /** Above it: where its settings come from. */
  notice: ReactNode;
}

/**
 * The form, also its skeleton: with room, tools that stay beside what is picked from; with less, only
 * the summary beside it all; on phones one column, and the summary at the bottom of the window.
 */
export const formClasses =
  "grid grid-cols-1 items-start gap-x-12 gap-y-12 pb-40 low:pb-0 lg:grid-cols-[minmax(0,1fr)_20rem] lg:pb-0 roomy:grid-cols-[minmax(0,1fr)_25rem] roomy:gap-x-8";

/** From the header to the foot of the window. */
const toolsClasses =
  "contents roomy:sticky roomy:top-16 roomy:-mt-6 roomy:flex roomy:h-[calc(100dvh-4rem)] roomy:flex-col roomy:border-l roomy:border-line/70 roomy:pl-8";

/** Model, styles, options, and what they come to. Sends a batch and opens its progress. */
export function GenerateForm(
  {
    initial,
    models,
    styles,
    ownStyles,
    aspectRatios,
    prices,
    product,
    available,
    opening,
    onKeep,
    onOrdered,
    notice,
  }: GenerateFormProps,
): ReactNode {
  const t = useTranslations();
  const when = useWhen();
  const navigate = useNavigate();
  const [{ id, settings: draft }, change] = useDraft(initial, onKeep);
  // An own style may be deleted, here or on another device, while it is chosen.
  const settings = { ...draft, styleIds: draft.styleIds.filter((id) => isIn(styles, id)) };
  const create = useCreateBatch({
    onSuccess: (batch) => {
      onOrdered();
      return navigate(paths.batch.getHref(batch.id));
    },
  });
  // A model may be deleted, here or on another device, while it is chosen.
  const model = models.find(({ id }) => id === settings.modelId);
  const modelId = model?.id ?? null;
  const portraits = useLatestOfStyles(modelId);

  function changeOptions(options: Partial<PortraitOptions>): void {
    change({ options: { ...settings.options, ...options } });
  }

  const begins = opening
    ? t("common.closed.title", { when: when(opening) })
    : model?.status === "training"
    ? t("generate.order.waits")
    : undefined;

  const { order, question, error } = useOrder({
    ...create,
    opening,
    send: async (waitsUntilOpen) => {
      if (modelId !== null) await create.mutateAsync({ id, modelId, settings, waitsUntilOpen });
    },
  });

  return (
    <div className={formClasses}>
      <div className="grid min-w-0 gap-12">
        {notice}
        <ModelPicker
          models={models}
          value={modelId}
          onValueChange={(modelId) => change({ modelId })}
        />
        <StylePicker
          styles={styles}
          portraits={portraits}
          ownStyles={ownStyles}
          maxOwn={product.max_own_styles}
          selected={settings.styleIds}
          onChange={(styleIds) => change({ styleIds })}
          max={product.max_styles_per_batch}
        />
      </div>
      <div className={toolsClasses}>
        <div className="@container grid min-w-0 gap-12 roomy:-mx-2 roomy:min-h-0 roomy:flex-1 roomy:content-start roomy:gap-9 roomy:overflow-y-auto roomy:px-2 roomy:py-6">
          <FormatOptions
            settings={settings}
            onVariationsChange={(variations) => change({ variations })}
            onOptionsChange={changeOptions}
            maxVariations={product.variations_per_style}
            aspectRatios={aspectRatios}
            prices={prices}
          />
          <Later>
            <DetailOptions
              options={settings.options}
              onChange={changeOptions}
              styleCount={settings.styleIds.length}
              variations={settings.variations}
              max={product.variations_per_style}
            />
            <WishField value={settings.wish} onValueChange={(wish) => change({ wish })} />
          </Later>
        </div>
        <OrderSummary
          settings={{ ...settings, modelId }}
          styles={styles}
          prices={prices}
          available={available}
          begins={begins}
          isPending={create.isPending}
          error={error}
          onRemove={(styleId) =>
            change({ styleIds: settings.styleIds.filter((other) => other !== styleId) })}
          onSubmit={order}
        />
      </div>
      {question}
    </div>
  );
}

function isIn(styles: readonly Style[], wanted: string): boolean {
  return styles.some(({ id }) => id === wanted);
}
