import LockKeyhole from "icon:lock-keyhole";
import { type ReactNode, useCallback } from "react";
import { useTranslations } from "use-intl";
import { Section } from "@/components/ui/section.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { type DraftState, isBusy, photoCount, photoRoom } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { useIncomingFiles } from "@/lib/use-incoming-files.ts";
import { AddPhotos } from "./add-photos.tsx";
import { FirstPhotos } from "./first-photos.tsx";
import { PhotoTiles } from "./photo-tiles.tsx";
import { RefusedFiles } from "./refused-files.tsx";

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
