import type { ReactNode } from "react";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { type DraftState, freeOrders, isBusy } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { DraftPhotoTile } from "./draft-photo-tile.tsx";
import { KeptPhotoTile } from "./kept-photo-tile.tsx";

interface PhotoTilesProps {
  draft: TrainingDraft;
  state: DraftState;
  images: readonly TrainingImage[];
}

/** Kept and chosen photos in the order they will have. */
export function PhotoTiles({ draft, state, images }: PhotoTilesProps): ReactNode {
  const { kept, photos } = state;
  const orders = freeOrders(kept);
  const places = [
    ...kept.map((photo) => ({ order: photo.order, photo })),
    ...photos.map((photo, index) => ({ order: orders[index] ?? 0, photo })),
  ].sort((a, b) => a.order - b.order);
  const disabled = isBusy(state);
  return places.map(({ photo }, index) => {
    const common = { draft, number: index + 1, disabled };
    return (
      <li key={photo.id}>
        {"upload" in photo
          ? (
            <DraftPhotoTile
              {...common}
              photo={photo}
              isFirst={photo.id === photos[0]?.id}
              isLast={photo.id === photos.at(-1)?.id}
            />
          )
          : (
            <KeptPhotoTile
              {...common}
              photo={photo}
              image={images.find(({ id }) => id === photo.id)}
            />
          )}
      </li>
    );
  });
}
