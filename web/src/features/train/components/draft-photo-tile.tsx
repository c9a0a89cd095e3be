import type { ReactNode } from "react";
import type { DraftPhoto } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { MovePhoto, type Mover } from "./move-photo.tsx";
import { PhotoTile } from "./photo-tile.tsx";
import { UploadState } from "./upload-state.tsx";

interface DraftPhotoTileProps {
  draft: TrainingDraft;
  photo: DraftPhoto;
  mover: Mover;
  disabled: boolean;
}

/** A chosen photo: it can be moved until it is on its way. */
export function DraftPhotoTile({ draft, photo, mover, disabled }: DraftPhotoTileProps): ReactNode {
  const number = mover.place + 1;
  const isMovable = !disabled && photo.prepared !== null && photo.upload.kind === "none";
  return (
    <PhotoTile
      number={number}
      src={photo.previewUrl}
      disabled={disabled}
      onRemove={() => draft.remove(photo.id)}
    >
      {isMovable
        ? <MovePhoto {...mover} />
        : <UploadState draft={draft} photo={photo} number={number} />}
    </PhotoTile>
  );
}
