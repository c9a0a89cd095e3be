import X from "icon:x";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { cn } from "@/lib/cn.ts";

/** For buttons that lie on a picture. */
export const onPictureClasses = "bg-canvas/85 text-ink backdrop-blur-sm hover:bg-canvas";

interface PhotoTileProps {
  /** Its place, 1 to 5; the first becomes the preview. */
  number: number;
  src: string | null;
  isFaulty?: boolean;
  /** While the photos are on their way nothing can be changed. */
  disabled: boolean;
  onRemove: () => void;
  /** At the foot of the picture: how it is and what can be done. */
  children?: ReactNode;
}

/** A photo of the training. */
export function PhotoTile(
  { number, src, isFaulty, disabled, onRemove, children }: PhotoTileProps,
): ReactNode {
  const t = useTranslations("train.photos");
  return (
    <ImageTile
      src={src}
      alt={t("photo", { number })}
      eager
      className={cn("animate-pop", isFaulty && "ring-3 ring-danger")}
    >
      {number === 1 && (
        <span className="absolute top-2.5 left-2.5 rounded-full bg-canvas/85 px-2.5 py-1 text-xs font-semibold backdrop-blur-sm">
          {t("main")}
        </span>
      )}
      {!disabled && (
        <IconButton
          label={t("remove", { number })}
          onClick={onRemove}
          className={cn("absolute top-1.5 right-1.5", onPictureClasses)}
        >
          <X aria-hidden />
        </IconButton>
      )}
      <div className="absolute inset-x-1.5 bottom-1.5">{children}</div>
    </ImageTile>
  );
}
