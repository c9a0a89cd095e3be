import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { ratioOf } from "@/features/photos/ratio-of.ts";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { useNow } from "@/lib/use-now.ts";
import { type BatchPhoto, isUnfinished } from "../api/get-batch-photos.ts";
import type { Batch } from "../api/get-open-batches.ts";
import { BatchActions } from "./batch-actions.tsx";
import { BatchStatus } from "./batch-status.tsx";
import { Failures } from "./failures.tsx";
import { PhotoTile } from "./photo-tile.tsx";
import { RefusedPhotos } from "./refused-photos.tsx";
import { tileGridClasses } from "./tile-grid-classes.ts";

interface BatchViewProps {
  batch: Batch;
  photos: readonly BatchPhoto[];
  styles: readonly Style[];
}

/**
 * How far a batch is, one tile a picture, what failed, and what can be done: below the tiles, which
 * never move.
 */
export function BatchView({ batch, photos, styles }: BatchViewProps): ReactNode {
  const t = useTranslations("batches");
  const locale = useLocale();
  const now = useNow(photos.some(isUnfinished));
  const ratio = ratioOf(batch.aspect_ratio);
  const cancelled = photos.filter(({ status }) => status === "cancelled").length;
  // In the order of the catalogue, as they were picked from it.
  const places = new Map(styles.map((style, place) => [style.id, { style, place }]));
  const ordered = photos.toSorted((a, b) =>
    (places.get(a.style_id)?.place ?? 0) - (places.get(b.style_id)?.place ?? 0) ||
    a.variation - b.variation
  );

  return (
    <div className="grid min-w-0 gap-5">
      <BatchStatus batch={batch} photos={photos} now={now} />
      <ul className={tileGridClasses(ordered.length, ratio)}>
        {ordered.map((photo) => {
          const style = places.get(photo.style_id)?.style;
          return (
            <li key={photo.id}>
              <PhotoTile
                photo={photo}
                style={style ? styleName(style, locale) : photo.style_id}
                ratio={ratio}
                now={now}
              />
            </li>
          );
        })}
      </ul>
      <Failures batch={batch} photos={photos} />
      <RefusedPhotos batch={batch} photos={photos} />
      {cancelled > 0 && <p className="text-ink-muted">{t("cancelled", { count: cancelled })}</p>}
      <BatchActions batch={batch} photos={photos} />
    </div>
  );
}
