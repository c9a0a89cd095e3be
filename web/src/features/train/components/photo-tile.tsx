import ArrowLeft from "icon:arrow-left";
import ArrowRight from "icon:arrow-right";
import GripVertical from "icon:grip-vertical";
import X from "icon:x";
import type { PointerEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { cn } from "@/lib/cn.ts";

/** For buttons that lie on a picture. */
const onPictureClasses = "bg-canvas/85 text-ink backdrop-blur-sm hover:bg-canvas";

interface PhotoTileProps {
  /** Its place, 1 to 5; the first becomes the preview. */
  number: number;
  src: string | null;
  isFaulty?: boolean;
  /** While the photos are on their way nothing can be changed. */
  disabled: boolean;
  /** Whether it cannot be removed, because it is the last of a model in use. */
  stays?: boolean;
  onRemove: () => void;
  /** At the foot of the picture: how it is and what can be done. */
  children?: ReactNode;
}

/** A photo of the training. */
export function PhotoTile(
  { number, src, isFaulty, disabled, stays, onRemove, children }: PhotoTileProps,
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
      {!disabled && stays && (
        <span
          title={t("staysWhy")}
          className="absolute top-2.5 right-2.5 rounded-full bg-canvas/85 px-2.5 py-1 text-xs font-semibold backdrop-blur-sm"
        >
          {t("stays")}
          <span className="sr-only">{t("staysWhy")}</span>
        </span>
      )}
      {!disabled && !stays && (
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

/** How a photo gets into another place. */
export interface Mover {
  /** Its place now, from 0. */
  place: number;
  /** How many photos there are. */
  count: number;
  onPlace: (place: number) => void;
  /** For `pointerdown` on what it can be dragged by. */
  onDrag: (event: PointerEvent) => void;
}

/** Moves a photo: a step by the arrows, anywhere by the handle. Nothing while it is alone. */
export function MovePhoto({ place, count, onPlace, onDrag }: Mover): ReactNode {
  const t = useTranslations("train.photos");
  if (count < 2) return null;
  const number = place + 1;
  const isFirst = place === 0;
  const isLast = number === count;
  // At an end an arrow stays where it is, so that it keeps the focus.
  return (
    <div className="flex justify-between">
      <IconButton
        label={t("earlier", { number })}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onPlace(place - 1)}
        className={cn(onPictureClasses, isFirst && "text-ink-muted")}
      >
        <ArrowLeft aria-hidden className={cn(isFirst && "opacity-40")} />
      </IconButton>
      <span
        aria-hidden
        onPointerDown={onDrag}
        className={cn(
          "grid size-10 cursor-grab touch-none place-items-center rounded-full active:cursor-grabbing",
          onPictureClasses,
        )}
      >
        <GripVertical className="size-5" />
      </span>
      <IconButton
        label={t("later", { number })}
        aria-disabled={isLast}
        onClick={() => !isLast && onPlace(place + 1)}
        className={cn(onPictureClasses, isLast && "text-ink-muted")}
      >
        <ArrowRight aria-hidden className={cn(isLast && "opacity-40")} />
      </IconButton>
    </div>
  );
}
