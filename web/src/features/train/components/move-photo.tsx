import ArrowLeft from "icon:arrow-left";
import ArrowRight from "icon:arrow-right";
import GripVertical from "icon:grip-vertical";
import type { PointerEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { cn } from "@/lib/cn.ts";
import { onPictureClasses } from "./photo-tile.tsx";

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
