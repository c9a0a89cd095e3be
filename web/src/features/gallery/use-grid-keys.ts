import type { ReactNode } from "react";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import { useFavorites } from "./api/set-favorites.ts";
import { useDeletePhotos } from "./use-delete-photos.tsx";
import { useDownloadPhotos } from "./use-download-photos.ts";
import type { Selecting } from "./use-selection.ts";

interface GridKeys {
  /** What a key does; undefined for other keys. */
  keyAction: (key: string, focused: GalleryPhoto) => (() => void) | undefined;
  /** Asks before versions are deleted; null while nothing is asked. */
  question: ReactNode;
}

/**
 * The keys F, D and Delete on the grid: for the photo that has the focus or, while some are selected,
 * for those.
 * @param onGone Called when what had the focus is deleted.
 */
export function useGridKeys(
  photos: readonly GalleryPhoto[],
  selecting: Selecting,
  onGone: () => void,
): GridKeys {
  const setFavorites = useFavorites();
  const download = useDownloadPhotos();
  const { remove, question } = useDeletePhotos();
  const keyAction: GridKeys["keyAction"] = (key, focused) => {
    const meant = selecting.ids.size > 0
      ? photos.filter(({ id }) => selecting.ids.has(id))
      : [focused];
    const ids = meant.map(({ id }) => id);
    switch (key.toLowerCase()) {
      case "f":
        return () => setFavorites(ids, !meant.every((photo) => photo.is_favorite));
      case "d":
        return () => void download(meant);
      // The keyboards of Macs have no other.
      case "backspace":
      case "delete":
        return () =>
          remove(meant, () => {
            selecting.end();
            onGone();
          });
    }
  };
  return { keyAction, question };
}
