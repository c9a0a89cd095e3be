import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import type { Model } from "../api/get-models.ts";
import { type TrainingImage, useTrainingImages } from "../api/get-training-images.ts";
import { useFaultText } from "../use-fault-text.ts";

const gridClasses = "grid grid-cols-2 gap-3 sm:grid-cols-3";

/** The photos a model is trained with. */
export function TrainingImages(
  { model, onClose }: { model: Model; onClose: () => void },
): ReactNode {
  const t = useTranslations("models.images");
  const { data: images, error, isPending, refetch } = useTrainingImages(model);
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
        <ul className={gridClasses}>
          {images.map((image) => (
            <li key={image.id}>
              <TrainingImageTile image={image} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
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
