import ChevronLeft from "icon:chevron-left";
import ChevronRight from "icon:chevron-right";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { cn } from "@/lib/cn.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { useStageGestures } from "../use-stage-gestures.ts";
import type { ZoomControl } from "../use-zoom.ts";

interface PhotoStageProps {
  photo: GalleryPhoto;
  alt: string;
  control: ZoomControl;
  hasPrevious: boolean;
  hasNext: boolean;
  onStep: (step: -1 | 1) => void;
}

/** The photo as large as fits, to be enlarged and swiped. */
export function PhotoStage(
  { photo, alt, control, hasPrevious, hasNext, onStep }: PhotoStageProps,
): ReactNode {
  const t = useTranslations("gallery.viewer");
  const [swipe, handlers] = useStageGestures(control, onStep);
  const { scale, x, y } = control.zoom;
  const isZoomed = scale > 1;
  return (
    <div className="relative min-h-0 bg-sunken">
      <div
        ref={control.stage}
        {...handlers}
        className={cn(
          "absolute inset-0 overflow-hidden select-none",
          isZoomed ? "cursor-grab touch-none active:cursor-grabbing" : "cursor-zoom-in touch-pan-y",
        )}
      >
        <div
          className="absolute inset-0"
          style={{ transform: `translate(${x + swipe}px, ${y}px) scale(${scale})` }}
        >
          <StageImage key={photo.id} photo={photo} alt={alt} />
        </div>
      </div>
      {hasPrevious && (
        <StepButton
          label={t("previous")}
          className="left-3"
          onClick={() => onStep(-1)}
        >
          <ChevronLeft aria-hidden />
        </StepButton>
      )}
      {hasNext && (
        <StepButton label={t("next")} className="right-3" onClick={() => onStep(1)}>
          <ChevronRight aria-hidden />
        </StepButton>
      )}
    </div>
  );
}

/** The thumbnail, which the gallery has already, below the photo itself. */
function StageImage({ photo, alt }: { photo: GalleryPhoto; alt: string }): ReactNode {
  const classes = "pointer-events-none absolute inset-0 size-full object-contain";
  const thumbnail = publicUrl("generated-photos", photo.thumbnail_url);
  const original = publicUrl("generated-photos", photo.url);
  return (
    <>
      {thumbnail && <img src={thumbnail} alt="" className={classes} draggable={false} />}
      {original && (
        <img
          src={original}
          alt={alt}
          className={classes}
          draggable={false}
          decoding="async"
          fetchPriority="high"
        />
      )}
    </>
  );
}

function StepButton(
  { label, className, onClick, children }: {
    label: string;
    className: string;
    onClick: () => void;
    children: ReactNode;
  },
): ReactNode {
  return (
    <div className={cn("absolute top-1/2 -translate-y-1/2", className)}>
      <IconButton
        label={label}
        onClick={onClick}
        className="size-11 bg-surface/85 text-ink shadow-soft backdrop-blur hover:bg-surface"
      >
        {children}
      </IconButton>
    </div>
  );
}
