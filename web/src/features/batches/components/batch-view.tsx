import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { ratioOf } from "@/features/photos/ratio-of.ts";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { cn } from "@/lib/cn.ts";
import { useNow } from "@/lib/use-now.ts";
import { type BatchPhoto, isUnfinished } from "../api/get-batch-photos.ts";
import { type Batch, waitsForModel } from "../api/get-batches.ts";
import { BatchActions } from "./batch-actions.tsx";
import { BatchStatus } from "./batch-status.tsx";
import { Failures } from "./failures.tsx";
import { FreeRetries } from "./free-retries.tsx";
import { NothingMade } from "./nothing-made.tsx";
import { PhotoTile } from "./photo-tile.tsx";
import { RefusedPhotos } from "./refused-photos.tsx";

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

  function nameOf({ style_id }: BatchPhoto): string {
    const style = places.get(style_id)?.style;
    return style ? styleName(style, locale) : style_id;
  }

  return (
    <div className="grid min-w-0 gap-5">
      <BatchStatus batch={batch} photos={photos} now={now} />
      <ul className={tileGridClasses(ordered.length, ratio)}>
        {ordered.map((photo) => (
          <li key={photo.id}>
            <PhotoTile
              photo={photo}
              style={nameOf(photo)}
              ratio={ratio}
              now={now}
              waitsForModel={waitsForModel(batch)}
            />
          </li>
        ))}
      </ul>
      <Failures batch={batch} photos={photos} />
      <FreeRetries batch={batch} photos={ordered} nameOf={nameOf} />
      <RefusedPhotos batch={batch} photos={photos} />
      <NothingMade batch={batch} photos={photos} />
      {cancelled > 0 && <p className="text-ink-muted">{t("cancelled", { count: cancelled })}</p>}
      <BatchActions batch={batch} photos={photos} />
    </div>
  );
}

/** The batch while it is on its way; its tiles in number and shape as soon as that is known. */
export function BatchSkeleton({ batch }: { batch: Batch | undefined }): ReactNode {
  const t = useTranslations("common");
  const ratio = ratioOf(batch?.aspect_ratio ?? "3:4");
  const count = batch?.total_images_requested ?? 4;
  return (
    <div className="grid gap-5">
      <p role="status" className="sr-only">{t("loading")}</p>
      <div className="grid gap-2.5">
        <Skeleton className="h-13 w-56 sm:h-7" />
        <Skeleton className="h-2 rounded-full" />
        <div className="h-10 sm:h-5" />
      </div>
      <div className={tileGridClasses(count, ratio)}>
        {Array.from({ length: count }, (_, n) => (
          <div key={n} style={{ aspectRatio: ratio }}>
            <Skeleton className="size-full rounded-tile" />
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * A grid for so many pictures of a shape: few pictures do not grow beyond the window, wide ones get
 * the room they need.
 * @param ratio Width divided by height.
 */
function tileGridClasses(count: number, ratio: number): string {
  if (ratio > 1.1) {
    return cn(
      "grid gap-2.5 sm:gap-3",
      count === 1 ? "mx-auto w-full max-w-2xl" : "sm:grid-cols-2",
      count > 4 && "lg:grid-cols-3",
    );
  }
  if (count === 1) return "mx-auto grid w-full max-w-xs";
  return cn(
    "grid grid-cols-2 gap-2.5 sm:gap-3",
    count === 2 && "mx-auto w-full max-w-xl",
    count > 2 && "sm:grid-cols-3",
    count > 3 && "lg:grid-cols-4",
  );
}
