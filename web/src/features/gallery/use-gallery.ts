import { type InfiniteData, type UseInfiniteQueryResult, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useOutletContext, useSearchParams } from "react-router";
import { type GalleryPhoto, useGalleryPhotos } from "./api/get-gallery-photos.ts";
import { getPhotoQueryOptions } from "./api/get-photo.ts";
import { filterSearch, type GalleryFilter, passes, readFilter } from "./gallery-filter.ts";
import { useHiddenPhotos } from "./use-delete-photos.ts";

/** What the gallery shows. */
export interface Gallery {
  filter: GalleryFilter;
  setFilter: (filter: GalleryFilter) => void;
  /** What is loaded so far, without what is being deleted. */
  photos: readonly GalleryPhoto[];
  query: UseInfiniteQueryResult<InfiniteData<GalleryPhoto[]>>;
}

/** The photos of the filter in the address. */
export function useGallery(): Gallery {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const query = useGalleryPhotos(filter);
  const hidden = useHiddenPhotos();
  const photos = useMemo(
    () => query.data?.pages.flat().filter((photo) => !hidden.has(photo.id)) ?? [],
    [query.data, hidden],
  );
  return {
    filter,
    setFilter: (next) => setSearch(filterSearch(next), { replace: true, preventScrollReset: true }),
    photos,
    query,
  };
}

/**
 * Loads the gallery as far as a photo, so that closing its viewer leads back to its place, also when
 * the page was loaded anew meanwhile, with the newest photos alone.
 * @param photoId undefined for none.
 */
export function useLoadedAsFarAs(
  photoId: string | undefined,
  { filter, query }: Pick<Gallery, "filter" | "query">,
): void {
  // What the viewer has found out; a photo alone is not asked for here.
  const { data: photo } = useQuery({ ...getPhotoQueryOptions(photoId ?? ""), enabled: false });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
  const last = data?.pages.at(-1)?.at(-1);
  const isMissing = photo !== undefined && passes(filter, photo) && last !== undefined &&
    isOlder(photo, last);
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching && !isError) void fetchNextPage();
    // Also for each page that has come: fetching may begin and end between two renderings.
  }, [isMissing, data, hasNextPage, isFetching, isError, fetchNextPage]);
}

/** Whether a photo comes after another in the gallery. */
function isOlder(
  photo: Pick<GalleryPhoto, "completed_at" | "id">,
  other: Pick<GalleryPhoto, "completed_at" | "id">,
): boolean {
  const [time, otherTime] = [photo, other].map(({ completed_at }) =>
    Date.parse(completed_at ?? "")
  );
  return time === otherTime ? photo.id < other.id : Number(time) < Number(otherTime);
}

/** The gallery that the viewer is laid over. Only below the gallery's route. */
export function useGalleryBelow(): Gallery {
  return useOutletContext<Gallery>();
}
