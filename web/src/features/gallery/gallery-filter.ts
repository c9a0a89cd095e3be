import type { Tables } from "@shared/database.types.ts";
import { paths } from "@/config/paths.ts";

/** What stands first: the newest, or what looks most like its person. */
export type GalleryOrder = "newest" | "likeness";

/** Which photos the gallery shows, null means any, and in what order. */
export interface GalleryFilter {
  order: GalleryOrder;
  favorites: boolean;
  /** Only what leaves soon by its owner's clock. */
  leaving: boolean;
  modelId: string | null;
  styleId: string | null;
}

/** All photos, the newest first. */
export const everything: GalleryFilter = {
  order: "newest",
  favorites: false,
  leaving: false,
  modelId: null,
  styleId: null,
};

/** Reads the filter from the address, so that it survives a reload and the way back. */
export function readFilter(search: URLSearchParams): GalleryFilter {
  return {
    order: search.get("order") === "likeness" ? "likeness" : "newest",
    favorites: search.get("show") === "favorites",
    leaving: search.get("show") === "leaving",
    modelId: search.get("model") || null,
    styleId: search.get("style") || null,
  };
}

/** The filter as search params; what is not filtered is not named. */
export function filterSearch(
  { order, favorites, leaving, modelId, styleId }: GalleryFilter,
): URLSearchParams {
  const search = new URLSearchParams();
  if (order !== "newest") search.set("order", order);
  if (favorites) search.set("show", "favorites");
  if (leaving) search.set("show", "leaving");
  if (modelId) search.set("model", modelId);
  if (styleId) search.set("style", styleId);
  return search;
}

/** Where what leaves soon is shown. */
export function leavingHref(): string {
  return `${paths.gallery.getHref()}?${filterSearch({ ...everything, leaving: true })}`;
}

/**
 * Whether the gallery shows a photo under this filter; of what leaves only the database knows whether
 * a photo is among it.
 */
export function passes(
  { favorites, modelId, styleId }: Omit<GalleryFilter, "order" | "leaving">,
  photo: Pick<Tables<"photos">, "is_favorite" | "is_newest" | "model_id" | "style_id">,
): boolean {
  return (favorites ? photo.is_favorite : photo.is_newest) &&
    (modelId === null || photo.model_id === modelId) &&
    (styleId === null || photo.style_id === styleId);
}
