import LockKeyhole from "icon:lock-keyhole";
import X from "icon:x";
import { type ReactNode, useCallback } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { useIncomingFiles } from "@/lib/use-incoming-files.ts";
import {
  type DraftState,
  isBusy,
  photoCount,
  photoRoom,
  type RefusedFile,
} from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { AddPhotos, FirstPhotos } from "./add-photos.tsx";
import { PhotoTiles } from "./photo-tiles.tsx";

interface PhotoPickerProps {
  draft: TrainingDraft;
  state: DraftState;
  images: readonly TrainingImage[];
}

/** The photos of a training, and every way to bring more. */
export function PhotoPicker({ draft, state, images }: PhotoPickerProps): ReactNode {
  const t = useTranslations("train.photos");
  const { data: product } = useProductSettings();
  const max = product?.max_training_photos;
  const add = useCallback((files: File[]) => void draft.add(files, max), [draft, max]);
  const isOver = useIncomingFiles(add);
  const count = photoCount(state);
  return (
    <Section
      title={t("title")}
      aside={
        <span className="text-sm text-ink-muted tabular-nums">
          {max !== undefined && t("count", { count, max })}
        </span>
      }
    >
      <RefusedFiles files={state.refused} onDismiss={() => draft.dismissRefused()} />
      {count === 0
        ? <FirstPhotos onFiles={add} isOver={isOver} />
        : (
          <PhotoTiles draft={draft} state={state} images={images}>
            {photoRoom(state, max) > 0 && (
              <li className="grid">
                <AddPhotos onFiles={add} isOver={isOver} disabled={isBusy(state)} />
              </li>
            )}
          </PhotoTiles>
        )}
      <p role="status" className="sr-only">{t("added", { count })}</p>
      <p className="flex max-w-xl gap-2.5 text-sm text-ink-muted">
        <LockKeyhole aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t("private")}
      </p>
    </Section>
  );
}

interface RefusedFilesProps {
  files: readonly RefusedFile[];
  onDismiss: () => void;
}

/** Files that were not taken, each with its reason; read out as they come. */
function RefusedFiles({ files, onDismiss }: RefusedFilesProps): ReactNode {
  const t = useTranslations("train");
  return (
    <div role="alert" className="empty:absolute">
      {files.length > 0 && (
        <div className="flex items-start gap-2 rounded-control bg-danger-soft p-3.5 pr-2 text-[0.9375rem]">
          <div className="grid min-w-0 flex-1 gap-1.5">
            <p className="font-semibold">{t("refused.title", { count: files.length })}</p>
            <ul className="grid gap-1">
              {files.map((file) => (
                <li key={file.id} className="break-words">
                  <span className="font-medium">{file.fileName}</span>
                  {" – "}
                  {t(`problems.${file.problem}`)}
                </li>
              ))}
            </ul>
          </div>
          <IconButton label={t("refused.dismiss")} className="-my-1" onClick={onDismiss}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
