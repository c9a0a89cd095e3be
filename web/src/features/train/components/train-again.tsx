import ScanFace from "icon:scan-face";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { paths } from "@/config/paths.ts";
import { isTraining, type Model, useModels } from "@/features/models/api/get-models.ts";
import {
  type TrainingImage,
  useTrainingImages,
} from "@/features/models/api/get-training-images.ts";
import { ReadyOffer } from "@/features/notices/ready-offer.tsx";
import { AppError } from "@/lib/errors/app-error.ts";
import { useSessionUser } from "@/lib/session.ts";
import type { KeptPhoto } from "../draft-state.ts";
import { findDraft } from "../drafts.ts";
import { hashInPath } from "../object-name.ts";
import { TrainForm } from "./train-form.tsx";
import { TrainSkeleton } from "./train-layout.tsx";

/** The form for a model that exists. @throws {AppError} `model_not_found` */
export function TrainAgain({ modelId }: { modelId: string }): ReactNode {
  const { data: models, error, isPending, refetch } = useModels();
  const model = models?.find(({ id }) => id === modelId);
  if (isPending) return <TrainSkeleton />;
  if (!models) return <NotLoaded error={error} onRetry={() => void refetch()} />;
  if (!model) throw new AppError("model_not_found");
  // With a draft it is this page that has just started it, and is about to leave.
  return isTraining(model) && !findDraft(modelId)
    ? <InTraining model={model} />
    : <WithPhotos model={model} />;
}

function WithPhotos({ model }: { model: Model }): ReactNode {
  const t = useTranslations("train");
  const user = useSessionUser();
  const { data: images, error, isPending, refetch } = useTrainingImages(model);
  if (isPending) return <TrainSkeleton title={t("titleAgain", { name: model.name })} />;
  if (!images) return <NotLoaded error={error} onRetry={() => void refetch()} />;
  const seed = { userId: user.id, modelId: model.id, kept: images.map(keptPhoto) };
  return <TrainForm seed={seed} model={model} images={images} />;
}

function NotLoaded(props: ComponentProps<typeof ErrorNotice>): ReactNode {
  const t = useTranslations("train");
  return (
    <>
      <PageHeader title={t("title")} />
      <ErrorNotice {...props} />
    </>
  );
}

function keptPhoto(image: TrainingImage): KeptPhoto {
  return {
    id: image.id,
    fileName: image.file_name,
    order: image.image_order,
    hash: hashInPath(image.image_url),
    previewUrl: null,
    isFaulty: image.url === null || (image.failure_code !== null && image.trained_at === null),
    isTrained: image.trained_at !== null,
  };
}

/** For a model whose photos are being looked at: what else can be done. */
function InTraining({ model }: { model: Model }): ReactNode {
  const t = useTranslations("train");
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState
        icon={ScanFace}
        title={t("again.training", { name: model.name })}
        text={t("again.trainingText")}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button asChild>
              <Link to={paths.generate.getHref({ modelId: model.id })}>{t("again.toStyles")}</Link>
            </Button>
            <Button asChild variant="secondary">
              <Link to={paths.models.getHref()}>{t("again.toModels")}</Link>
            </Button>
          </div>
        }
      />
      <ReadyOffer />
    </>
  );
}
