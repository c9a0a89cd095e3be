import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { useOutletContext, useSearchParams } from "react-router";
import { useProductSettings } from "@/config/use-product-settings.ts";
import {
  type GalleryPhoto,
  useGalleryPhotos,
  useHasJudgedPhotos,
} from "./api/get-gallery-photos.ts";
import { filterSearch, type GalleryFilter, readFilter } from "./gallery-filter.ts";
import { useHiddenPhotos } from "./use-delete-photos.ts";

/** What the gallery shows. */
export interface Gallery {
  filter: GalleryFilter;
  setFilter: (filter: GalleryFilter) => void;
  /** Whether there is another order than by time. */
  hasOrders: boolean;
  /** What is loaded so far, without what is being deleted. */
  photos: readonly GalleryPhoto[];
  query: UseInfiniteQueryResult<InfiniteData<GalleryPhoto[]>>;
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
  const hidden = useHiddenPhotos();
  const photos = useMemo(
    () => query.data?.pages.flat().filter((photo) => !hidden.has(photo.id)) ?? [],
    [query.data, hidden],
  );
  return {
    filter,
    setFilter: (next) => setSearch(filterSearch(next), { replace: true, preventScrollReset: true }),
    hasOrders,
    photos,
    query,
  };
}

/** The gallery that the viewer is laid over. Only below the gallery's route. */
export function useGalleryBelow(): Gallery {
  return useOutletContext<Gallery>();
}
