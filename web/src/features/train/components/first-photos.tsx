import ImagePlus from "icon:image-plus";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";
import { CameraButton } from "./camera-button.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";

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
