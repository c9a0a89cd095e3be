import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { type Model, useModels } from "@/features/models/api/get-models.ts";
import {
  type TrainingImage,
  useTrainingImages,
} from "@/features/models/api/get-training-images.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { useSessionUser } from "@/lib/session.ts";
import type { KeptPhoto } from "../draft-state.ts";
import { findDraft } from "../drafts.ts";
import { hashInPath } from "../photo/object-name.ts";
import { NothingToTrain } from "./nothing-to-train.tsx";
import { TrainForm } from "./train-form.tsx";
import { TrainSkeleton } from "./train-skeleton.tsx";

/** The form for a model that exists. @throws {AppError} `model_not_found` */
export function TrainAgain({ modelId }: { modelId: string }): ReactNode {
  const { data: models, error, isPending, refetch } = useModels();
  const model = models?.find(({ id }) => id === modelId);
  if (isPending) return <TrainSkeleton />;
  if (!models) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!model) throw new AppError("model_not_found");
  // With a draft it is this page that has just started it, and is about to leave.
  const isOver = model.status === "training" || model.status === "ready";
  return isOver && !findDraft(modelId)
    ? <NothingToTrain model={model} />
    : <WithPhotos model={model} />;
}

function WithPhotos({ model }: { model: Model }): ReactNode {
  const t = useTranslations("train");
  const user = useSessionUser();
  const { data: images, error, isPending, refetch } = useTrainingImages(model);
  if (isPending) return <TrainSkeleton title={t("titleAgain", { name: model.name })} />;
  if (!images) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const seed = { userId: user.id, modelId: model.id, kept: images.map(keptPhoto) };
  return <TrainForm seed={seed} model={model} images={images} />;
}

function keptPhoto(image: TrainingImage): KeptPhoto {
  return {
    id: image.id,
    fileName: image.file_name,
    order: image.image_order,
    hash: hashInPath(image.image_url),
    previewUrl: null,
    isFaulty: image.failure_code !== null || image.url === null,
  };
}
