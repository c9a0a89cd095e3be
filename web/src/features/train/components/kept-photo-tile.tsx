import CircleAlert from "icon:circle-alert";
import type { ReactNode } from "react";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { useFaultText } from "@/features/models/use-fault-text.ts";
import { isLastTrained, type KeptPhoto } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { MovePhoto, type Mover, PhotoTile } from "./photo-tile.tsx";
import { ReplacePhoto } from "./replace-photo.tsx";

interface KeptPhotoTileProps {
  draft: TrainingDraft;
  photo: KeptPhoto;
  /** Its row; not there yet for a photo of this visit. */
  image: TrainingImage | undefined;
  mover: Mover;
  disabled: boolean;
}

/** A photo the model has already; a refused one says why and can be replaced. */
export function KeptPhotoTile(
  { draft, photo, image, mover, disabled }: KeptPhotoTileProps,
): ReactNode {
  const faultText = useFaultText();
  const number = mover.place + 1;
  return (
    <PhotoTile
      number={number}
      src={photo.previewUrl ?? image?.url ?? null}
      isFaulty={photo.isFaulty}
      disabled={disabled}
      stays={isLastTrained(draft.store.getState(), photo.id)}
      onRemove={() => draft.remove(photo.id)}
    >
      <div className="grid gap-1.5">
        {!disabled && <MovePhoto {...mover} />}
        {photo.isFaulty && (
          <div className="grid gap-2 rounded-xl bg-canvas/90 p-2.5 backdrop-blur-sm">
            <p className="flex gap-1.5 text-sm font-semibold text-danger">
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              {faultText(image?.failure_code ?? "photo_missing")}
            </p>
            <ReplacePhoto
              draft={draft}
              photoId={photo.id}
              number={number}
              disabled={disabled}
            />
          </div>
        )}
      </div>
    </PhotoTile>
  );
}
