import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { rowsOf } from "@/lib/paged-query.ts";
import { getPhotoQueryOptions } from "./api/get-photo.ts";
import { passes } from "./gallery-filter.ts";
import { cursorOf, isBehind } from "./photo-cursor.ts";
import type { Gallery } from "./use-gallery.ts";

/**
 * Loads the gallery as far as a photo, so that closing its viewer leads back to its place, also when
 * the page was loaded anew meanwhile, with its first photos alone.
 * @param photoId undefined for none.
 */
export function useLoadedAsFarAs(
  photoId: string | undefined,
  { filter, query }: Pick<Gallery, "filter" | "query">,
): void {
  // What the viewer has found out; a photo alone is not asked for here.
  const { data: photo } = useQuery({ ...getPhotoQueryOptions(photoId ?? ""), enabled: false });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
  const last = rowsOf(data).at(-1);
  const place = photo && passes(filter, photo) ? cursorOf(photo) : null;
  const end = last ? cursorOf(last) : null;
  const isMissing = place !== null && end !== null && isBehind(place, end, filter.order);
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching && !isError) void fetchNextPage();
    // Also for each page that has come: fetching may begin and end between two renderings.
  }, [isMissing, data, hasNextPage, isFetching, isError, fetchNextPage]);
}
