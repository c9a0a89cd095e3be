import { type ComponentProps, type ReactNode, useDeferredValue, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { balanceOf, useProfile } from "@/features/account/api/get-profile.ts";
import { isUsable, useModels } from "@/features/models/api/get-models.ts";
import { useOpening } from "@/features/provider/api/get-provider-pauses.ts";
import { isOwn, useStyles } from "@/features/styles/api/get-styles.ts";
import { forgetKept } from "@/lib/kept-for-user.ts";
import { useSessionUser } from "@/lib/session.ts";
import { type GenerationModel, useGenerationModel } from "../api/get-generation-model.ts";
import { type PhotoSettings, usePhotoSettings } from "../api/get-photo-settings.ts";
import { sizePrices } from "../generation-cost.ts";
import { defaultSettings, settingsLike } from "../generation-settings.ts";
import { initialSettings } from "../initial-settings.ts";
import { keepSettings, keptSettings } from "../kept-settings.ts";
import { ClosedNotice } from "./closed-notice.tsx";
import { GenerateForm } from "./generate-form.tsx";
import { GenerateSkeleton } from "./generate-skeleton.tsx";
import { KeptNotice } from "./kept-notice.tsx";
import { LikeNotice } from "./like-notice.tsx";
import { NoModel } from "./no-model.tsx";

/**
 * Where portraits are asked for. `?model=` chooses a model, `?style=` a style, `?like=` takes over a
 * photo's settings.
 */
export function GeneratePage(): ReactNode {
  const t = useTranslations("generate");
  return (
    <>
      <PageHeader title={t("headline")} windowTitle={t("title")} />
      <Content />
    </>
  );
}

function Content(): ReactNode {
  const [address] = useSearchParams();
  const [modelId, likeId] = [address.get("model"), address.get("like")];
  const models = useModels();
  const styles = useStyles();
  const generationModel = useGenerationModel();
  const like = usePhotoSettings(likeId);
  const product = useProductSettings();
  const { data: profile } = useProfile();
  const isHere = Boolean(models.data && styles.data && generationModel.data && product.data) &&
    !like.isLoading;
  // The whole catalogue is much to draw: in pieces, between which the page listens to its user.
  const isDrawn = useDeferredValue(isHere);

  if (isDrawn && models.data && styles.data && generationModel.data && product.data) {
    const usableModels = models.data.filter(isUsable);
    if (usableModels.length === 0) return <NoModel models={models.data} />;
    return (
      <NewOrder
        key={address.toString()}
        modelId={modelId}
        styleId={address.get("style")}
        likeId={likeId}
        like={like.data}
        models={usableModels}
        styles={styles.data.filter(({ active }) => active)}
        ownStyles={styles.data.filter((style) => isOwn(style) && style.status !== "deleted")}
        drawer={generationModel.data}
        product={product.data}
        available={profile && balanceOf(profile, "generation").available}
      />
    );
  }
  const failed = [models, styles, generationModel, product].find(({ data, error }) =>
    error && !data
  );
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  return <GenerateSkeleton />;
}

interface NewOrderProps extends Omit<ComponentProps<typeof GenerateForm>, OwnToTheOrder> {
  /** From the address. */
  modelId: string | null;
  styleId: string | null;
  likeId: string | null;
  /** The photo of `likeId`; undefined where it is gone, and without one. */
  like: PhotoSettings | undefined;
  drawer: GenerationModel;
}

type OwnToTheOrder =
  | "aspectRatios"
  | "prices"
  | "initial"
  | "opening"
  | "onKeep"
  | "onOrdered"
  | "notice";

/** Goes on where an order was left, or else begins with what the address asks for. */
function NewOrder({ modelId, styleId, likeId, like, drawer, ...form }: NewOrderProps): ReactNode {
  const { id: userId } = useSessionUser();
  const { models, styles, product } = form;
  const prices = sizePrices(drawer.sizes, product);
  const opening = useOpening(drawer.id);
  const [kept, setKept] = useState(() => keptSettings(userId, likeId, product));
  const page = useRef<HTMLDivElement>(null);
  const asked = like ? settingsLike(like, product) : defaultSettings(product);
  const initial = initialSettings({
    models,
    offeredStyles: styles,
    aspectRatios: drawer.aspect_ratios,
    sizes: prices.map(({ size }) => size),
    modelId,
    styleId: kept?.styleIds.length === product.max_styles_per_batch ? null : styleId,
    like: kept ?? asked,
  });

  function startAnew(): void {
    forgetKept();
    setKept(undefined);
    // The button that had the focus goes.
    page.current?.focus();
  }

  const notice = (
    <>
      {opening && <ClosedNotice opening={opening} />}
      {kept && <KeptNotice onStartAnew={startAnew} />}
      {!kept && likeId && <LikeNotice like={like} styles={styles} drawer={drawer} />}
    </>
  );

  return (
    <div ref={page} tabIndex={-1} className="outline-none">
      <GenerateForm
        key={kept ? "kept" : "new"}
        {...form}
        aspectRatios={drawer.aspect_ratios}
        prices={prices}
        initial={initial}
        opening={opening}
        onKeep={(settings) => keepSettings(userId, likeId, settings, product)}
        onOrdered={forgetKept}
        notice={notice}
      />
    </div>
  );
}
