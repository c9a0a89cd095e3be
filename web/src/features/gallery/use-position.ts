import { usePhotoCount } from "./api/count-photos.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import { passes } from "./gallery-filter.ts";
import type { Gallery } from "./use-gallery.ts";

/** Where a photo stands among those of the gallery: `{ position: 3, total: 36 }`, from 1. */
export interface Position {
  position: number;
  total: number;
}

/**
 * The position of a photo, also while most of the gallery is not loaded: what cannot be counted in
 * what is there, the database counts. undefined until it is known, and for a photo that the filter
 * leaves out.
 */
export function usePosition(
  { filter, photos, query }: Pick<Gallery, "filter" | "photos" | "query">,
  photo: GalleryPhoto | undefined,
): Position | undefined {
  const index = photos.findIndex(({ id }) => id === photo?.id);
  const isComplete = query.isSuccess && !query.hasNextPage;
  const isShown = photo !== undefined && passes(filter, photo);
  const isPartial = query.isSuccess && query.hasNextPage;
  const before = photo?.completed_at ? { completedAt: photo.completed_at, id: photo.id } : null;
  const total = usePhotoCount({ filter, before: null }, isShown && isPartial);
  const newer = usePhotoCount(
    { filter, before },
    isShown && isPartial && before !== null && index < 0,
  );
  if (isComplete) {
    return index < 0 ? undefined : { position: index + 1, total: photos.length };
  }
  const place = index < 0 ? newer.data : index;
  if (!isShown || place === undefined || total.data === undefined) return undefined;
  // What is being deleted is hidden here, and still there for the database.
  const hidden = (query.data?.pages.flat().length ?? 0) - photos.length;
  return { position: place + 1, total: Math.max(total.data - hidden, place + 1) };
}
