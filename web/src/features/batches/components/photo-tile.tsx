import type { ReactNode } from "react";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { FinishedTile } from "./finished-tile.tsx";
import { UnfinishedTile } from "./unfinished-tile.tsx";

/** What every tile of a batch is given. */
export interface PhotoTileProps {
  photo: BatchPhoto;
  /** The style's name in the language shown. */
  style: string;
  /** Width divided by height. */
  ratio: number;
  /** Milliseconds, as `Date.now()`. */
  now: number;
}

/** One wanted picture, from the start; keeps its place whatever becomes of it. */
export function PhotoTile(props: PhotoTileProps): ReactNode {
  return props.photo.status === "completed"
    ? <FinishedTile {...props} />
    : <UnfinishedTile {...props} />;
}
