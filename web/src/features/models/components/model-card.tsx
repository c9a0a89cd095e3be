import UserRound from "icon:user-round";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { ProgressRing } from "@/components/ui/progress.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { LeavingPerson } from "@/features/retention/leaving-person.tsx";
import { publicUrl } from "@/lib/public-url.ts";
import { useNow } from "@/lib/use-now.ts";
import type { Model } from "../api/get-models.ts";
import { useTrainingImages } from "../api/get-training-images.ts";
import { trainingLeft } from "../training-left.ts";
import { ModelMenu } from "./model-menu.tsx";
import { ModelState } from "./model-state.tsx";

const tones = {
  draft: "neutral",
  training: "accent",
  ready: "success",
  failed: "danger",
} as const;

/** A model: its picture, how it is, and what to do with it. */
export function ModelCard({ model, eager }: { model: Model; eager: boolean }): ReactNode {
  const t = useTranslations("models");
  const format = useFormatter();
  const date = format.dateTime(new Date(model.created_at), "shortDay");
  return (
    <Card className={cardClasses} aria-label={model.name}>
      <ModelPicture model={model} eager={eager} />
      <div className="flex min-w-0 flex-1 flex-col gap-3 sm:p-2">
        <div className="flex items-start gap-2">
          <div className="grid min-w-0 flex-1 gap-1">
            <h2 className="display-sm line-clamp-2 break-words" title={model.name}>{model.name}</h2>
            <p className="text-sm text-ink-muted">
              {t("photos", { count: model.images_count })} · {date}
            </p>
          </div>
          <ModelMenu model={model} />
        </div>
        <div role="status" className="flex">
          <Badge tone={model.is_retraining ? "accent" : tones[model.status]}>
            {t(`status.${model.is_retraining ? "retraining" : model.status}`)}
          </Badge>
        </div>
        <LeavingPerson person={model} />
        <ModelState model={model} />
      </div>
    </Card>
  );
}

interface ModelPictureProps {
  model: Model;
  eager: boolean;
}

/** The preview of a model; until there is one, its first photo. */
function ModelPicture({ model, eager }: ModelPictureProps): ReactNode {
  if (!model.preview_image_url) return <FirstPhoto model={model} eager={eager} />;
  return (
    <ImageTile
      src={publicUrl("model-previews", model.preview_image_url)}
      alt=""
      ratio={1}
      eager={eager}
      className={pictureClasses}
    />
  );
}

function FirstPhoto({ model, eager }: ModelPictureProps): ReactNode {
  const { data: images } = useTrainingImages(model);
  const first = images?.find((image) => image.url && !image.failure_code);
  return (
    <ImageTile
      src={first?.url ?? null}
      alt=""
      ratio={1}
      eager={eager}
      className={pictureClasses}
    >
      {images && !first && (
        <div className="absolute inset-0 grid place-items-center text-line-strong">
          <UserRound aria-hidden strokeWidth={1} className="size-1/2" />
        </div>
      )}
      {model.status === "training" && <TrainingVeil model={model} />}
    </ImageTile>
  );
}

/** The time a training takes, over its photo. The words are in ModelState. */
function TrainingVeil({ model }: { model: Model }): ReactNode {
  const { share } = trainingLeft(model, useNow(true));
  return (
    <div className="absolute inset-0 grid place-items-center bg-scrim backdrop-blur-sm">
      <ProgressRing share={share === 1 ? undefined : share} className="size-1/4" />
    </div>
  );
}

/** The place of a card while the models are on their way. */
export function ModelCardSkeleton(): ReactNode {
  return (
    <Card className={cardClasses} aria-hidden>
      <Skeleton className={`${pictureClasses} aspect-square rounded-tile`} />
      <div className="grid flex-1 content-start gap-3 p-1 sm:p-2">
        <Skeleton className="h-7 w-1/2" />
        <Skeleton className="h-5 w-2/3" />
        <Skeleton className="mt-2 h-9 w-28 rounded-full" />
      </div>
    </Card>
  );
}

/** A card of a model: the picture beside the words on phones, above them elsewhere. */
const cardClasses = "flex gap-4 p-3 sm:flex-col sm:p-3";

const pictureClasses = "w-28 shrink-0 self-start sm:w-full";
