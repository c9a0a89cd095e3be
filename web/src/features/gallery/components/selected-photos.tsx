import { type ReactNode, useState } from "react";
import type { Gallery } from "../use-gallery.ts";
import { useDeletePhotos } from "../use-delete-photos.ts";
import { useDownloadPhotos } from "../use-download-photos.ts";
import { useFavorites } from "../use-favorites.ts";
import type { Selecting } from "../use-selection.ts";
import { SelectionBar } from "./selection-bar.tsx";

interface SelectedPhotosProps {
  gallery: Gallery;
  selecting: Selecting;
}

/** The bar of the selection, and what it does. */
export function SelectedPhotos({ gallery, selecting }: SelectedPhotosProps): ReactNode {
  const { photos, query } = gallery;
  const [isSelectingAll, setIsSelectingAll] = useState(false);
  const download = useDownloadPhotos();
  const remove = useDeletePhotos();
  const setFavorites = useFavorites();
  const selected = photos.filter(({ id }) => selecting.ids.has(id));
  const ids = selected.map(({ id }) => id);
  const areFavorites = selected.length > 0 && selected.every((photo) => photo.is_favorite);

  /** All of the filter, not only what is loaded: the rest is loaded first. */
  async function selectAll(): Promise<void> {
    setIsSelectingAll(true);
    let { data, hasNextPage, isError } = query;
    while (hasNextPage && !isError) {
      ({ data, hasNextPage, isError } = await query.fetchNextPage());
    }
    selecting.pickAll(data?.pages.flat().map(({ id }) => id) ?? []);
    setIsSelectingAll(false);
  }

  return (
    <SelectionBar
      count={ids.length}
      isAllSelected={!query.hasNextPage && ids.length === photos.length}
      areFavorites={areFavorites}
      isSelectingAll={isSelectingAll}
      onAll={() => void selectAll()}
      onNone={() => selecting.pickAll([])}
      onFavorite={() => setFavorites(ids, !areFavorites)}
      onDownload={() => {
        download(selected);
        selecting.end();
      }}
      onDelete={() => {
        remove(ids);
        selecting.end();
      }}
      onEnd={selecting.end}
    />
  );
}
