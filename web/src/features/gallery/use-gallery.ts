import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { type PagedQueryResult, rowsOf } from "@/lib/paged-query.ts";
import {
  type GalleryPhoto,
  useGalleryPhotos,
  useHasJudgedPhotos,
} from "./api/get-gallery-photos.ts";
import { filterSearch, type GalleryFilter, readFilter } from "./gallery-filter.ts";
import type { PhotoCursor } from "./photo-cursor.ts";
import { useIsHidden } from "./use-delete-photos.tsx";

/** What the gallery shows. */
export interface Gallery {
  filter: GalleryFilter;
  setFilter: (filter: GalleryFilter) => void;
  /** Whether there is another order than by time. */
  hasOrders: boolean;
  /** What is loaded so far, without what is being deleted. */
  photos: readonly GalleryPhoto[];
  query: PagedQueryResult<GalleryPhoto, PhotoCursor>;
}

/** The photos of the filter in the address. */
export function useGallery(): Gallery {
  const [search, setSearch] = useSearchParams();
  const { data: product } = useProductSettings();
  const asked = readFilter(search);
  const filter: GalleryFilter = product?.judge_likeness === false
    ? { ...asked, order: "newest" }
    : asked;
  const hasOrders = useHasJudgedPhotos(product?.judge_likeness ?? false);
  const query = useGalleryPhotos(filter);
  const isHidden = useIsHidden();
  const photos = useMemo(
    () => rowsOf(query.data).filter((photo) => !isHidden(photo)),
    [query.data, isHidden],
  );
  return {
    filter,
    setFilter: (next) => setSearch(filterSearch(next), { replace: true, preventScrollReset: true }),
    hasOrders,
    photos,
    query,
  };
}
