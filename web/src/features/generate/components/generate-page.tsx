import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { availableCredits, useProfile } from "@/features/account/api/get-profile.ts";
import { isUsable, useModels } from "@/features/models/api/get-models.ts";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { useGenerationModel } from "../api/get-generation-model.ts";
import { usePhotoSettings } from "../api/get-photo-settings.ts";
import { defaultSettings, settingsLike } from "../generation-settings.ts";
import { initialSettings } from "../initial-settings.ts";
import { GenerateForm } from "./generate-form.tsx";
import { GenerateSkeleton } from "./generate-skeleton.tsx";
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

  if (models.data && styles.data && generationModel.data && product.data && !like.isLoading) {
    const usableModels = models.data.filter(isUsable);
    if (usableModels.length === 0) return <NoModel models={models.data} />;
    const offeredStyles = styles.data.filter(({ active }) => active);
    const aspectRatios = generationModel.data.aspect_ratios;
    const initial = initialSettings({
      models: usableModels,
      offeredStyles,
      aspectRatios,
      modelId,
      styleId: address.get("style"),
      like: like.data ? settingsLike(like.data, product.data) : defaultSettings(product.data),
    });
    return (
      <div className="grid gap-8">
        {likeId && <LikeNotice isMissing={!like.data} />}
        <GenerateForm
          key={address.toString()}
          initial={initial}
          models={usableModels}
          styles={offeredStyles}
          aspectRatios={aspectRatios}
          product={product.data}
          available={profile && availableCredits(profile)}
        />
      </div>
    );
  }
  const failed = [models, styles, generationModel, product].find(({ data, error }) =>
    error && !data
  );
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  return <GenerateSkeleton />;
}
