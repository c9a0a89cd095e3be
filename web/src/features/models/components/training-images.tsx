import ImagePlus from "icon:image-plus";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { isTraining, type Model } from "../api/get-models.ts";
import { useReferences } from "../api/get-references.ts";
import { type TrainingImage, useTrainingImages } from "../api/get-training-images.ts";
import { useOrderReferences } from "../api/order-references.ts";
import { type PhotoHint, USED_REFERENCES, withoutPhoto, withPhoto } from "../photo-hints.ts";
import { useFaultText } from "../use-fault-text.ts";
import { usePhotoHints } from "../use-photo-hints.ts";

const gridClasses = "grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3";

/** The photos a model is trained with, which of them portraits are made from, and another choice. */
export function TrainingImages(
  { model, onClose }: { model: Model; onClose: () => void },
): ReactNode {
  const t = useTranslations("models.images");
  const { data: images, error, isPending, refetch } = useTrainingImages(model);
  const hasReferences = model.reference_set > 0;
  const references = useReferences(model, hasReferences);
  const hints = usePhotoHints(model);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title", { name: model.name })}
      description={t("text")}
    >
      {!images && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isPending && (
        <div className={gridClasses}>
          {Array.from(
            { length: model.images_count },
            (_, n) => <Skeleton key={n} className="aspect-3/4 rounded-tile" />,
          )}
        </div>
      )}
      {images?.length === 0 && <p className="text-ink-muted">{t("none")}</p>}
      {images && images.length > 0 && (
        <Choice
          model={model}
          images={images}
          references={hasReferences ? references.data : []}
          hints={hints}
        />
      )}
      <ErrorNotice error={references.error} onRetry={() => void references.refetch()} />
      {model.status === "ready" && !model.is_retraining && (
        <Button asChild variant="secondary" size="sm" className="justify-self-start">
          <Link to={paths.train.getHref(model.id)}>
            <ImagePlus aria-hidden />
            {t("change")}
          </Link>
        </Button>
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  model: Model;
  images: readonly TrainingImage[];
  /** Ids of photos in the order of the references; undefined until it is known. */
  references: readonly string[] | undefined;
  hints: readonly PhotoHint[];
}

function Choice({ model, images, references, hints }: ChoiceProps): ReactNode {
  const t = useTranslations("models.images");
  const format = useFormatter();
  const order = useOrderReferences();
  const used = references?.slice(0, USED_REFERENCES) ?? [];
  const numbers = images.filter(({ id }) => used.includes(id))
    .map(({ image_order }) => format.number(image_order));
  const canChoose = references !== undefined && references.length > USED_REFERENCES &&
    !isTraining(model);

  function choose(imageIds: string[]): void {
    order.mutate({ modelId: model.id, imageIds });
  }

  return (
    <>
      {numbers.length > 0 && (
        <p role="status" className="text-[0.9375rem]">
          {t("used", { count: numbers.length, photos: format.list(numbers) })}
        </p>
      )}
      <ErrorNotice error={order.error} />
      <ul className={gridClasses}>
        {images.map((image) => {
          const { id, image_order: number } = image;
          const isUsed = used.includes(id);
          return (
            <li key={id} className="grid content-start gap-2">
              <TrainingImageTile image={image} />
              <div className="flex flex-wrap items-center justify-between gap-1 text-sm font-medium">
                {t("number", { number })}
                {references?.includes(id) && (
                  <Badge tone={isUsed ? "success" : "neutral"}>
                    {t(isUsed ? "isUsed" : "isUnused")}
                  </Badge>
                )}
              </div>
              <PhotoNotes image={image} hint={hints.find(({ imageId }) => imageId === id)} />
              {canChoose && references.includes(id) && (
                // One button, never disabled, so that it keeps the focus whichever way it goes.
                <Button
                  variant="outline"
                  size="sm"
                  className="justify-self-start"
                  aria-label={t(isUsed ? "leaveOutPhoto" : "usePhoto", { number })}
                  aria-disabled={order.isPending || undefined}
                  onClick={() =>
                    order.isPending || choose((isUsed ? withoutPhoto : withPhoto)(references, id))}
                >
                  {t(isUsed ? "leaveOut" : "use")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface PhotoNotesProps {
  image: TrainingImage;
  hint: PhotoHint | undefined;
}

/** What could be better about a photo that was taken: by what it shows, and by what came of it. */
function PhotoNotes({ image, hint }: PhotoNotesProps): ReactNode {
  const t = useTranslations("models");
  const faultText = useFaultText();
  const notes = image.advice.map((code) =>
    code === "eyes_hidden" || code === "face_turned" ? t(`advice.${code}`) : faultText(code)
  );
  if (hint) notes.push(t(`hints.${hint.kind}`, { number: hint.number }));
  return notes.map((note) => <p key={note} className="text-xs text-ink-muted">{note}</p>);
}

/** A training photo, with what the last training found wrong with it. */
export function TrainingImageTile({ image }: { image: TrainingImage }): ReactNode {
  const t = useTranslations("models.images");
  const faultText = useFaultText();
  return (
    <figure className="grid gap-1.5">
      <ImageTile
        src={image.url}
        alt={t("photo", { number: image.image_order })}
        className={image.failure_code ? "ring-2 ring-danger" : undefined}
      />
      {image.failure_code && (
        <figcaption className="text-xs font-medium text-danger">
          {faultText(image.failure_code)}
        </figcaption>
      )}
    </figure>
  );
}
