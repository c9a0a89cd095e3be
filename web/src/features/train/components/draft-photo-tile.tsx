import Check from "icon:check";
import CircleAlert from "icon:circle-alert";
import RotateCw from "icon:rotate-cw";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Progress } from "@/components/ui/progress.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { type DraftPhoto, photoFault } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { PhotoVerdict } from "./photo-verdict.tsx";
import { MovePhoto, type Mover, PhotoTile } from "./photo-tile.tsx";

interface DraftPhotoTileProps {
  draft: TrainingDraft;
  photo: DraftPhoto;
  mover: Mover;
  disabled: boolean;
}

/** A chosen photo: it can be moved until it is on its way. */
export function DraftPhotoTile({ draft, photo, mover, disabled }: DraftPhotoTileProps): ReactNode {
  const number = mover.place + 1;
  const isMovable = !disabled && photo.prepared !== null && !photo.isLookedAt &&
    photo.upload.kind === "none";
  return (
    <PhotoTile
      number={number}
      src={photo.previewUrl}
      isFaulty={photoFault(photo) !== null}
      disabled={disabled}
      onRemove={() => draft.remove(photo.id)}
    >
      {isMovable
        ? (
          <div className="grid gap-1.5">
            {photoFault(photo) === null && <MovePhoto {...mover} />}
            <PhotoVerdict draft={draft} photo={photo} number={number} />
          </div>
        )
        : <UploadState draft={draft} photo={photo} number={number} />}
    </PhotoTile>
  );
}

interface UploadStateProps {
  draft: TrainingDraft;
  photo: DraftPhoto;
  number: number;
}

const plateClasses =
  "rounded-xl bg-canvas/90 p-2.5 text-sm font-semibold tabular-nums backdrop-blur-sm";
const lineClasses = "flex items-center gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0";

/** How far a photo is on its way. */
function UploadState({ draft, photo, number }: UploadStateProps): ReactNode {
  const t = useTranslations("train.photos");
  const format = useFormatter();
  const { upload } = photo;
  if (!photo.prepared || photo.isLookedAt) {
    return (
      <div className={plateClasses}>
        <p className={lineClasses}>
          <Spinner />
          {t("checking")}
        </p>
      </div>
    );
  }
  switch (upload.kind) {
    case "none":
      return null;
    case "sending": {
      const percent = format.number(upload.share, { style: "percent" });
      return (
        <div className={`${plateClasses} grid gap-2`}>
          <p className={lineClasses}>{percent}</p>
          <Progress label={t("sending", { percent })} value={upload.share} max={1} />
        </div>
      );
    }
    case "sent":
      return (
        <div className={plateClasses}>
          <p className={lineClasses}>
            <Check aria-hidden className="text-success" />
            {t("sent")}
          </p>
        </div>
      );
    case "failed":
      return (
        <div className={`${plateClasses} grid gap-2`}>
          <p className={`${lineClasses} text-danger`}>
            <CircleAlert aria-hidden />
            {t("failed")}
          </p>
          <Button
            size="sm"
            variant="strong"
            aria-label={t("retry", { number })}
            onClick={() => void draft.retry(photo.id)}
          >
            <RotateCw aria-hidden />
            {t("retryShort")}
          </Button>
        </div>
      );
  }
}
