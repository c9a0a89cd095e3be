import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Box } from "@shared/faces/pixels.ts";
import { Dialog } from "@/components/ui/dialog.tsx";

interface PickFaceProps {
  /** The photo. */
  src: string;
  /** In shares of it. */
  faces: readonly Box[];
  onPick: (face: Box) => void;
  onClose: () => void;
}

/** A photo of several people, each face a button: the person taps the right one. */
export function PickFace({ src, faces, onPick, onClose }: PickFaceProps): ReactNode {
  const t = useTranslations("train.faces");
  // As they are seen, so that the words say where each is.
  const fromTheLeft = faces.toSorted((a, b) => a.x - b.x);
  return (
    <Dialog open onOpenChange={onClose} title={t("title")} description={t("text")}>
      <div className="relative mx-auto w-fit overflow-hidden rounded-tile">
        <img src={src} alt="" className="block max-h-[60vh] w-auto max-w-full" />
        {fromTheLeft.map((face, index) => (
          <button
            key={index}
            type="button"
            aria-label={t("face", { number: index + 1, count: faces.length })}
            onClick={() => onPick(face)}
            style={{
              left: `${100 * face.x}%`,
              top: `${100 * face.y}%`,
              width: `${100 * face.width}%`,
              height: `${100 * face.height}%`,
            }}
            className="absolute min-h-8 min-w-8 rounded-2xl border-3 border-canvas shadow-lifted outline-2 outline-ink/60 transition-colors hover:bg-canvas/25"
          >
            <span
              aria-hidden
              className="absolute -bottom-3 left-1/2 grid size-6 -translate-x-1/2 place-items-center rounded-full bg-canvas text-sm font-semibold text-ink"
            >
              {index + 1}
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
