import type { ReactNode } from "react";
import { FinishedTile } from "./finished-tile.tsx";
import { type PhotoTileProps, UnfinishedTile } from "./unfinished-tile.tsx";

/** One wanted picture, from the start; keeps its place whatever becomes of it. */
export function PhotoTile(props: PhotoTileProps): ReactNode {
  return props.photo.status === "completed"
    ? <FinishedTile {...props} />
    : <UnfinishedTile {...props} />;
}
