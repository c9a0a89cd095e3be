import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { cn } from "@/lib/cn.ts";
import type { DraftPhoto } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { onPictureClasses, PhotoTile } from "./photo-tile.tsx";
import { UploadState } from "./upload-state.tsx";

interface DraftPhotoTileProps {
  draft: TrainingDraft;
  photo: DraftPhoto;
  number: number;
  /** Whether no chosen photo is before it. */
  isFirst: boolean;
  /** Whether no chosen photo is after it. */
  isLast: boolean;
  disabled: boolean;
}

/** A chosen photo: it can be moved until it is on its way. */
export function DraftPhotoTile(
  { draft, photo, number, isFirst, isLast, disabled }: DraftPhotoTileProps,
): ReactNode {
  const t = useTranslations("train.photos");
  const isMovable = !disabled && photo.prepared !== null && photo.upload.kind === "none";
  return (
    <PhotoTile
      number={number}
      src={photo.previewUrl}
      disabled={disabled}
      onRemove={() => draft.remove(photo.id)}
    >
      {!isMovable
        ? <UploadState draft={draft} photo={photo} number={number} />
        : (
          <div className="flex justify-between">
            <IconButton
              label={t("earlier", { number })}
              onClick={() => draft.move(photo.id, -1)}
              className={cn(onPictureClasses, isFirst && "invisible")}
            >
              <ArrowLeft aria-hidden />
            </IconButton>
            <IconButton
              label={t("later", { number })}
              onClick={() => draft.move(photo.id, 1)}
              className={cn(onPictureClasses, isLast && "invisible")}
            >
              <ArrowRight aria-hidden />
            </IconButton>
          </div>
        )}
    </PhotoTile>
  );
}
