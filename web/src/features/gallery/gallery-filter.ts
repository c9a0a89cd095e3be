import type { Tables } from "@shared/database.types.ts";

/** What stands first: the newest, or what looks most like its person. */
export type GalleryOrder = "newest" | "likeness";

/** Which photos the gallery shows, null means any, and in what order. */
export interface GalleryFilter {
  order: GalleryOrder;
  favorites: boolean;
  modelId: string | null;
  styleId: string | null;
}

/** All photos, the newest first. */
export const everything: GalleryFilter = {
  order: "newest",
  favorites: false,
  modelId: null,
  styleId: null,
};

/** Reads the filter from the address, so that it survives a reload and the way back. */
export function readFilter(search: URLSearchParams): GalleryFilter {
  return {
    order: search.get("order") === "likeness" ? "likeness" : "newest",
    favorites: search.get("show") === "favorites",
    modelId: search.get("model") || null,
    styleId: search.get("style") || null,
  };
}

/** The filter as search params; what is not filtered is not named. */
export function filterSearch(
  { order, favorites, modelId, styleId }: GalleryFilter,
): URLSearchParams {
  const search = new URLSearchParams();
  if (order !== "newest") search.set("order", order);
  if (favorites) search.set("show", "favorites");
  if (modelId) search.set("model", modelId);
  if (styleId) search.set("style", styleId);
  return search;
}

/** Whether the gallery shows a photo under this filter. */
export function passes(
  { favorites, modelId, styleId }: Omit<GalleryFilter, "order">,
  photo: Pick<Tables<"photos">, "is_favorite" | "is_newest" | "model_id" | "style_id">,
): boolean {
  return (favorites ? photo.is_favorite : photo.is_newest) &&
    (modelId === null || photo.model_id === modelId) &&
    (styleId === null || photo.style_id === styleId);
}
