import type { Tables } from "@shared/database.types.ts";

/** Which photos the gallery shows; null means any. */
export interface GalleryFilter {
  favorites: boolean;
  modelId: string | null;
  styleId: string | null;
}

/** Reads the filter from the address, so that it survives a reload and the way back. */
export function readFilter(search: URLSearchParams): GalleryFilter {
  return {
    favorites: search.get("show") === "favorites",
    modelId: search.get("model") || null,
    styleId: search.get("style") || null,
  };
}

/** The filter as search params; what is not filtered is not named. */
export function filterSearch({ favorites, modelId, styleId }: GalleryFilter): URLSearchParams {
  const search = new URLSearchParams();
  if (favorites) search.set("show", "favorites");
  if (modelId) search.set("model", modelId);
  if (styleId) search.set("style", styleId);
  return search;
}

/** Whether the gallery shows a photo under this filter. */
export function passes(
  { favorites, modelId, styleId }: GalleryFilter,
  photo: Pick<Tables<"photos">, "is_favorite" | "model_id" | "style_id">,
): boolean {
  return (!favorites || photo.is_favorite) &&
    (modelId === null || photo.model_id === modelId) &&
    (styleId === null || photo.style_id === styleId);
}
