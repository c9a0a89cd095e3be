import { useOutletContext } from "react-router";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import type { GalleryFilter } from "./gallery-filter.ts";

/** The photos that the viewer walks through: what the page below it shows, in the same order. */
export interface ViewedPhotos {
  /** As far as they are loaded, without what is being deleted. */
  photos: readonly GalleryPhoto[];
  /** Whether that is all of them, a part, or nothing yet. */
  loaded: "nothing" | "part" | "all";
  /** What they are narrowed to, for the database to count them where only a part is loaded. */
  filter: GalleryFilter;
  /** How many of what is loaded are being deleted: the database still counts them. */
  hidden: number;
  /** Loads more of them; does nothing while it does, or cannot. */
  loadMore?: () => void;
  /** The last of them all, once it is loaded; undefined when there is none. */
  last: () => Promise<GalleryPhoto | undefined>;
  /** The address of a photo's viewer; without one, of the page below. */
  hrefOf: (photoId?: string) => string;
}

/** Those of the page that the viewer is laid over, its `<Outlet context={…}>`. */
export function useViewedPhotos(): ViewedPhotos {
  return useOutletContext<ViewedPhotos>();
}
