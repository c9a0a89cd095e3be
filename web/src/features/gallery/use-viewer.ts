import { useEffect } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { paths } from "@/config/paths.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import { type Photo, usePhoto } from "./api/get-photo.ts";
import { useGalleryBelow } from "./use-gallery.ts";

interface Viewer {
  /** What is known of the photo so far; undefined until something is. */
  photo: GalleryPhoto | undefined;
  settings: Photo | undefined;
  error: Error | null;
  retry: () => void;
  /** Its place in the gallery from 0; -1 when it is not among what is loaded of it. */
  index: number;
  /** How many the gallery has; undefined while more may come. */
  total: number | undefined;
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
  const { photos, query } = useGalleryBelow();
  const { data, error, refetch } = usePhoto(photoId);
  const navigate = useNavigate();
  const { state, search } = useLocation();
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
    photo: data ?? photos[index],
    settings: data,
    error,
    retry: () => void refetch(),
    index,
    total: hasNextPage ? undefined : photos.length,
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
      isFromGallery(state) ? navigate(-1) : navigate(paths.gallery.getHref() + search, {
        replace: true,
        preventScrollReset: true,
      }),
  };
}

function isFromGallery(state: unknown): boolean {
  return typeof state === "object" && state !== null && "isFromGallery" in state;
}
