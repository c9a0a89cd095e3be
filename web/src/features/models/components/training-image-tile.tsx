import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import type { TrainingImage } from "../api/get-training-images.ts";
import { useFaultText } from "../use-fault-text.ts";

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
