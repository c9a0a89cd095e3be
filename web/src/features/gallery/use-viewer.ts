import { useEffect } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { paths } from "@/config/paths.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { hasArrived } from "@/lib/navigation-state.ts";
import { rowsOf } from "@/lib/paged-query.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { type GalleryPhoto, usePhotoCount } from "./api/get-gallery-photos.ts";
import { type Photo, usePhoto } from "./api/get-photo.ts";
import { passes } from "./gallery-filter.ts";
import { cursorOf } from "./photo-cursor.ts";
import { type Gallery, useGalleryBelow } from "./use-gallery.ts";

interface Viewer {
  /** What is known of the photo so far; undefined until something is. */
  photo: GalleryPhoto | undefined;
  settings: Photo | undefined;
  error: Error | null;
  retry: () => void;
  /** Where it stands in the gallery; undefined until that is known. */
  position: Position | undefined;
  previous: GalleryPhoto | undefined;
  next: GalleryPhoto | undefined;
  show: (photo: GalleryPhoto) => void;
  close: () => void;
}

/** How far before the end of what is loaded more is asked for. */
const NEAR_END = 5;

/**
 * The photo of the address, between its neighbours in the gallery below.
 * @throws {AppError} `photo_not_found`, for the 404 page.
 */
export function useViewer(): Viewer {
  const { photoId = "" } = useParams();
  const gallery = useGalleryBelow();
  const { photos, query } = gallery;
  const { data, error, refetch } = usePhoto(photoId);
  const navigate = useNavigate();
  const { state, search } = useLocation();
  const photo = data ?? photos.find(({ id }) => id === photoId);
  const position = usePosition(gallery, photo);
  if (error && !data && toAppError(error).code === "photo_not_found") throw error;

  const index = photos.findIndex(({ id }) => id === photoId);
  const previous = photos[index - 1];
  const next = index < 0 ? undefined : photos[index + 1];

  const { hasNextPage, isFetching, fetchNextPage } = query;
  const isNearEnd = index >= 0 && index >= photos.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, fetchNextPage]);

  useEffect(() => {
    for (const url of [next?.url, previous?.url]) {
      if (url) new Image().src = publicUrl("generated-photos", url);
    }
  }, [next?.url, previous?.url]);

  return {
    photo,
    settings: data,
    error,
    retry: () => void refetch(),
    position,
    previous,
    next,
    show: ({ id }) =>
      navigate(paths.gallery.getHref(id) + search, {
        replace: true,
        state,
        preventScrollReset: true,
      }),
    // From the gallery one step back leads there; a shared address has no such step.
    close: () =>
      hasArrived(state, "fromGallery") ? navigate(-1) : navigate(paths.gallery.getHref() + search, {
        replace: true,
        preventScrollReset: true,
      }),
  };
}

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
  const before = photo ? cursorOf(photo) : null;
  const total = usePhotoCount({ filter, before: null }, isShown && isPartial);
  const inFront = usePhotoCount(
    { filter, before },
    isShown && isPartial && before !== null && index < 0,
  );
  if (isComplete) {
    return index < 0 ? undefined : { position: index + 1, total: photos.length };
  }
  const place = index < 0 ? inFront.data : index;
  if (!isShown || place === undefined || total.data === undefined) return undefined;
  // What is being deleted is hidden here, and still there for the database.
  const hidden = rowsOf(query.data).length - photos.length;
  return { position: place + 1, total: Math.max(total.data - hidden, place + 1) };
}
