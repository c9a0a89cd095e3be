import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { useDeleteAction } from "./delete.ts";
import { useDownloadAction } from "./download.ts";
import { useEditAction } from "./edit.tsx";
import { useFavoriteAction } from "./favorite.ts";
import { useSaveAsAction } from "./save-as.tsx";
import { useShareAction } from "./share.tsx";
import type { ViewerAction, ViewerControls } from "./viewer-action.ts";

/**
 * Everything that can be done with the photo in the viewer, in the order of its bar. A new action is a
 * file beside this one and a line here.
 */
export function useViewerActions(
  photo: GalleryPhoto | undefined,
  viewer: ViewerControls,
): ViewerAction[] {
  const actions = [
    useFavoriteAction(),
    useDownloadAction(),
    useEditAction(),
    useSaveAsAction(),
    useShareAction(),
    useDeleteAction(),
  ];
  return photo ? actions.map((actionOf) => actionOf(photo, viewer)) : [];
}
