import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { cn } from "@/lib/cn.ts";
import { type DraftState, inOrder, isBusy } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { useDragOrder } from "../use-drag-order.ts";
import { DraftPhotoTile } from "./draft-photo-tile.tsx";
import { KeptPhotoTile } from "./kept-photo-tile.tsx";
import type { Mover } from "./photo-tile.tsx";
import { photoGridClasses } from "./train-layout.tsx";

interface PhotoTilesProps {
  draft: TrainingDraft;
  state: DraftState;
  images: readonly TrainingImage[];
  /** A last tile, which stays where it is. */
  children: ReactNode;
}

/** Kept and chosen photos in the order they will have, to be dragged into another. */
export function PhotoTiles({ draft, state, images, children }: PhotoTilesProps): ReactNode {
  const t = useTranslations("train.photos");
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const photos = inOrder(state);
  const disabled = isBusy(state);
  const { dragged, start } = useDragOrder(list, photos.map(({ id }) => id), place);

  function place(id: string, place: number): void {
    draft.place(id, place);
    setMoved(place);
  }

  /** A mouse takes a photo anywhere; a finger, which also scrolls, by its handle. */
  function onPointerDown(id: string, event: PointerEvent): void {
    const isOnButton = event.target instanceof Element && event.target.closest("button");
    if (!disabled && event.pointerType === "mouse" && !isOnButton) start(id, event);
  }

  return (
    <>
      <ul ref={list} className={photoGridClasses}>
        {photos.map((photo, index) => {
          const { id } = photo;
          const mover: Mover = {
            place: index,
            count: photos.length,
            onPlace: (next) => place(id, next),
            onDrag: (event) => start(id, event),
          };
          const common = { draft, mover, disabled };
          return (
            <li
              key={id}
              onPointerDown={(event) => onPointerDown(id, event)}
              // The browser's own dragging of pictures would end this one.
              onDragStart={(event) => event.preventDefault()}
              className={cn(
                "rounded-tile transition-[scale,box-shadow] select-none",
                dragged && "cursor-grabbing",
                dragged === id && "relative z-10 scale-103 shadow-lifted",
              )}
            >
              {"upload" in photo ? <DraftPhotoTile {...common} photo={photo} /> : (
                <KeptPhotoTile
                  {...common}
                  photo={photo}
                  image={images.find((image) => image.id === id)}
                />
              )}
            </li>
          );
        })}
        {children}
      </ul>
      <p role="status" className="sr-only">
        {moved !== null && t("moved", { number: moved + 1, count: photos.length })}
      </p>
    </>
  );
}
