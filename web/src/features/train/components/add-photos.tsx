import ImagePlus from "icon:image-plus";
import Plus from "icon:plus";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FileButton } from "@/components/ui/file-button.tsx";
import { cn } from "@/lib/cn.ts";
import { CameraButton } from "./camera-button.tsx";

interface FirstPhotosProps {
  onFiles: (files: File[]) => void;
  /** Whether files are held over the page. */
  isOver: boolean;
}

/** A large place to drop the first photos, with the other ways to bring them. */
export function FirstPhotos({ onFiles, isOver }: FirstPhotosProps): ReactNode {
  const t = useTranslations("train.photos");
  return (
    <div
      className={cn(
        "grid min-h-72 place-items-center rounded-card border-2 border-dashed border-line-strong/60",
        "bg-surface p-6 text-center transition-colors",
        isOver && "border-accent bg-accent-soft",
      )}
    >
      <div className="grid max-w-sm justify-items-center gap-2">
        <div className="mb-2 grid size-14 place-items-center rounded-full bg-accent-soft text-accent-text">
          <ImagePlus aria-hidden className="size-6" />
        </div>
        <h3 className="display-sm">{isOver ? t("dropHere") : t("emptyTitle")}</h3>
        <p className="text-ink-muted">{t("emptyText")}</p>
        <div className="mt-4 flex flex-wrap justify-center gap-2">
          <FileButton multiple variant="strong" onFiles={onFiles}>{t("choose")}</FileButton>
          <CameraButton onFiles={onFiles} />
        </div>
      </div>
    </div>
  );
}

interface AddPhotosProps {
  onFiles: (files: File[]) => void;
  /** Whether files are held over the page. */
  isOver: boolean;
  disabled: boolean;
}

/** The place of the next photo. */
export function AddPhotos({ onFiles, isOver, disabled }: AddPhotosProps): ReactNode {
  const t = useTranslations("train.photos");
  return (
    <div
      className={cn(
        "grid aspect-3/4 min-w-0 content-center justify-items-center gap-2 rounded-tile border-2",
        "border-dashed border-line-strong/60 text-center transition-colors",
        isOver && "border-accent bg-accent-soft",
      )}
    >
      {isOver ? <p className="font-semibold">{t("dropHere")}</p> : (
        <>
          <FileButton
            multiple
            size="sm"
            variant="strong"
            label={t("addMore")}
            onFiles={onFiles}
            disabled={disabled}
          >
            <Plus aria-hidden />
            {t("add")}
          </FileButton>
          <CameraButton size="sm" onFiles={onFiles} disabled={disabled} />
        </>
      )}
    </div>
  );
}
