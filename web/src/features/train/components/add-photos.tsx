import Plus from "icon:plus";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";
import { CameraButton } from "./camera-button.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";

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
