import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Outlet, useParams } from "react-router";
import { useLocale, useTranslations } from "use-intl";
import { editsOf } from "@shared/edits.ts";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { everything } from "@/features/gallery/gallery-filter.ts";
import { useIsHidden, useUndoKey } from "@/features/gallery/use-delete-photos.tsx";
import type { ViewedPhotos } from "@/features/gallery/viewed-photos.ts";
import { ReadyOffer } from "@/features/notices/ready-offer.tsx";
import { ratioOf } from "@/features/photos/ratio-of.ts";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { cn } from "@/lib/cn.ts";
import { useOptionWords } from "@/lib/use-option-words.ts";
import { useNow } from "@/lib/use-now.ts";
import { useDrawn } from "@/lib/use-drawn.ts";
import { type BatchPhoto, isUnfinished } from "../api/get-batch-photos.ts";
import { type Batch, isOpen, waitsForModel } from "../api/get-batches.ts";
import { BatchActions, OrderMore } from "./batch-actions.tsx";
import { BatchStatus } from "./batch-status.tsx";
import { Failures } from "./failures.tsx";
import { FreeRetries } from "./free-retries.tsx";
import { NothingMade } from "./nothing-made.tsx";
import { PhotoTile } from "./photo-tile.tsx";
import { RefusedPhotos } from "./refused-photos.tsx";

/** Tiles whose pictures come first: a row of a phone. */
const EAGER = 2;
/** Tiles that are drawn first: what a phone shows of them. */
const FIRST = 6;

interface BatchViewProps {
  batch: Batch;
  photos: readonly BatchPhoto[];
  styles: readonly Style[];
}

/**
 * How far a batch is, what can be done, one tile a picture, and below the tiles, which never move,
 * what failed. Over it all, at an address of its own, the viewer.
 */
export function BatchView({ batch, photos, styles }: BatchViewProps): ReactNode {
  const t = useTranslations("batches");
  const locale = useLocale();
  const words = useOptionWords();
  const now = useNow(photos.some(isUnfinished));
  const ratio = ratioOf(batch.aspect_ratio);
  const cancelled = photos.filter(({ status }) => status === "cancelled").length;
  // In the order of the catalogue, as they were picked from it.
  const places = new Map(styles.map((style, place) => [style.id, { style, place }]));
  const isHidden = useIsHidden();
  const ordered = photos.filter((photo) => !isHidden(photo)).toSorted((a, b) =>
    (places.get(a.style_id)?.place ?? 0) - (places.get(b.style_id)?.place ?? 0) ||
    a.variation - b.variation
  );
  const finished = ordered.filter(({ status }) => status === "completed");
  const viewed: ViewedPhotos = {
    photos: finished,
    loaded: "all",
    filter: everything,
    hidden: 0,
    last: () => Promise.resolve(finished.at(-1)),
    hrefOf: (photoId) =>
      photoId ? paths.batch.photo.getHref(batch.id, photoId) : paths.batch.getHref(batch.id),
  };
  const drawn = useDrawn(FIRST);
  const tiles = useFocusAfterViewer();
  useUndoKey();

  function nameOf(photo: BatchPhoto): string {
    const style = places.get(photo.style_id)?.style;
    return words.placed(style ? styleName(style, locale) : photo.style_id, photo);
  }

  return (
    <div className="grid min-w-0 gap-5">
      <BatchStatus batch={batch} photos={photos} now={now} />
      {batch.wish && editsOf(batch.edits).length === 0 && (
        <p className="text-ink-muted wrap-anywhere">{t("wish", { wish: batch.wish })}</p>
      )}
      <BatchActions batch={batch} photos={photos} finished={finished} />
      {isOpen(batch) && <ReadyOffer />}
      <ul ref={tiles} className={tileGridClasses(ordered.length, ratio)}>
        {ordered.slice(0, drawn).map((photo, index) => (
          <li key={photo.id}>
            <PhotoTile
              photo={photo}
              href={viewed.hrefOf(photo.id)}
              style={nameOf(photo)}
              ratio={ratio}
              isEager={index < EAGER}
              now={now}
              waitsForModel={waitsForModel(batch)}
            />
          </li>
        ))}
      </ul>
      <Failures batch={batch} photos={photos} />
      <FreeRetries photos={ordered} nameOf={nameOf} />
      <RefusedPhotos batch={batch} photos={photos} />
      <NothingMade batch={batch} photos={photos} />
      {cancelled > 0 && <p className="text-ink-muted">{t("cancelled", { count: cancelled })}</p>}
      {!isOpen(batch) && <OrderMore batch={batch} />}
      <Outlet context={viewed} />
    </div>
  );
}

/** Brings the focus back from the viewer, to the tile of the photo that was seen last. */
function useFocusAfterViewer(): RefObject<HTMLUListElement | null> {
  const tiles = useRef<HTMLUListElement>(null);
  const { photoId } = useParams();
  const last = useRef(photoId);
  useEffect(() => {
    if (photoId === undefined && last.current !== undefined) {
      tiles.current?.querySelector<HTMLElement>(`[data-photo="${CSS.escape(last.current)}"]`)
        ?.focus();
    }
    last.current = photoId;
  }, [photoId]);
  return tiles;
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
      <Skeleton className="h-11 rounded-full sm:w-72" />
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
