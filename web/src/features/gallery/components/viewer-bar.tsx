import Download from "icon:download";
import Heart from "icon:heart";
import Trash2 from "icon:trash";
import X from "icon:x";
import ZoomIn from "icon:zoom-in";
import ZoomOut from "icon:zoom-out";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { cn } from "@/lib/cn.ts";
import { MAX_SCALE } from "../zoom.ts";
import type { ZoomControl } from "../use-zoom.ts";

interface ViewerBarProps {
  isFavorite: boolean;
  /** "3 of 36", where the photo is among those of the gallery. */
  position: string | undefined;
  control: ZoomControl;
  onFavorite: () => void;
  onDownload: () => void;
  onDelete: () => void;
  onClose: () => void;
}

/** Over the photo: what can be done with it. */
export function ViewerBar(
  { isFavorite, position, control, onFavorite, onDownload, onDelete, onClose }: ViewerBarProps,
): ReactNode {
  const t = useTranslations("gallery");
  const close = useTranslations("common")("close");
  return (
    <div className="col-span-full flex items-center gap-1 border-b border-line px-3 py-2">
      <IconButton label={close} onClick={onClose}>
        <X aria-hidden />
      </IconButton>
      <p className="px-1 text-sm tabular-nums text-ink-muted">{position}</p>
      <div className="ml-auto flex gap-1">
        <span className="hidden gap-1 sm:flex">
          <IconButton
            label={t("viewer.zoomOut")}
            disabled={control.zoom.scale === 1}
            onClick={control.zoomOut}
          >
            <ZoomOut aria-hidden />
          </IconButton>
          <IconButton
            label={t("viewer.zoomIn")}
            disabled={control.zoom.scale === MAX_SCALE}
            onClick={control.zoomIn}
          >
            <ZoomIn aria-hidden />
          </IconButton>
          <span className="mx-1 my-2 w-px bg-line" />
        </span>
        <IconButton
          label={t(isFavorite ? "favorite.remove" : "favorite.add")}
          onClick={onFavorite}
        >
          <Heart aria-hidden className={cn(isFavorite && "fill-accent text-accent-text")} />
        </IconButton>
        <IconButton label={t("download.action")} onClick={onDownload}>
          <Download aria-hidden />
        </IconButton>
        <IconButton
          label={t("remove.action")}
          onClick={onDelete}
          className="hover:bg-danger-soft hover:text-danger"
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
