import { useEffect } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { hasArrived } from "@/lib/navigation-state.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { type GalleryPhoto, usePhotoCount } from "./api/get-gallery-photos.ts";
import { type Photo, usePhoto } from "./api/get-photo.ts";
import { passes } from "./gallery-filter.ts";
import { cursorOf } from "./photo-cursor.ts";
import { useViewedPhotos, type ViewedPhotos } from "./viewed-photos.ts";

interface Viewer {
  /** What is known of the photo so far; undefined until something is. */
  photo: GalleryPhoto | undefined;
  settings: Photo | undefined;
  error: Error | null;
  retry: () => void;
  /** Where it stands among them; undefined until that is known. */
  position: Position | undefined;
  previous: GalleryPhoto | undefined;
  next: GalleryPhoto | undefined;
  first: GalleryPhoto | undefined;
  last: () => Promise<GalleryPhoto | undefined>;
  show: (photo: GalleryPhoto) => void;
  close: () => void;
}

/** How far before the end of what is loaded more is asked for. */
const NEAR_END = 5;

/**
 * The photo of the address, between its neighbours on the page below.
 * @throws {AppError} `photo_not_found`, for the 404 page.
 */
export function useViewer(): Viewer {
  const { photoId = "" } = useParams();
  const viewed = useViewedPhotos();
  const { photos, loaded, loadMore, last, hrefOf } = viewed;
  const { data, error, refetch } = usePhoto(photoId);
  const navigate = useNavigate();
  const { state } = useLocation();
  const photo = data ?? photos.find(({ id }) => id === photoId);
  const position = usePosition(viewed, photo);
  if (error && !data && toAppError(error).code === "photo_not_found") throw error;

  const index = photos.findIndex(({ id }) => id === photoId);
  const previous = photos[index - 1];
  const next = index < 0 ? undefined : photos[index + 1];

  const isNearEnd = loaded === "part" && index >= 0 && index >= photos.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) loadMore?.();
  }, [isNearEnd, loadMore]);

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
    first: photos[0],
    last,
    show: ({ id }) => navigate(hrefOf(id), { replace: true, state, preventScrollReset: true }),
    // From the page below one step back leads there; a shared address has no such step.
    close: () =>
      hasArrived(state, "fromBelow")
        ? navigate(-1)
        : navigate(hrefOf(), { replace: true, preventScrollReset: true }),
  };
}

/** Where a photo stands among others: `{ position: 3, total: 36 }`, from 1. */
export interface Position {
  position: number;
  total: number;
}

/**
 * The position of a photo, also while most of the others are not loaded: what cannot be counted in
 * what is there, the database counts. undefined until it is known, and for a photo that the filter
 * leaves out.
 */
export function usePosition(
  { photos, loaded, filter, hidden }: Pick<ViewedPhotos, "photos" | "loaded" | "filter" | "hidden">,
  photo: GalleryPhoto | undefined,
): Position | undefined {
  const index = photos.findIndex(({ id }) => id === photo?.id);
  const isCounted = loaded === "part" && photo !== undefined && passes(filter, photo);
  const before = photo ? cursorOf(photo) : null;
  const total = usePhotoCount({ filter, before: null }, isCounted);
  const inFront = usePhotoCount({ filter, before }, isCounted && before !== null && index < 0);
  if (loaded === "all") {
    return index < 0 ? undefined : { position: index + 1, total: photos.length };
  }
  const place = index < 0 ? inFront.data : index;
  if (!isCounted || place === undefined || total.data === undefined) return undefined;
  return { position: place + 1, total: Math.max(total.data - hidden, place + 1) };
}
