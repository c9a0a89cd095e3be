import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import { useFavorites } from "./api/set-favorites.ts";
import { useDeletePhotos } from "./use-delete-photos.ts";
import { useDownloadPhotos } from "./use-download-photos.ts";
import type { Selecting } from "./use-selection.ts";

/**
 * The keys F, D and Delete on the grid: for the photo that has the focus or, while some are selected,
 * for those.
 * @returns What a key does; undefined for other keys.
 */
export function useGridKeys(
  photos: readonly GalleryPhoto[],
  selecting: Selecting,
): (key: string, focused: GalleryPhoto) => (() => void) | undefined {
  const setFavorites = useFavorites();
  const download = useDownloadPhotos();
  const remove = useDeletePhotos();
  return (key, focused) => {
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
        return () => {
          remove(ids);
          selecting.end();
        };
    }
  };
}
