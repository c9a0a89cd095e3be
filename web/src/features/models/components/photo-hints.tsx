import Lightbulb from "icon:lightbulb";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import type { Model } from "../api/get-models.ts";
import { usePhotoHints } from "../use-photo-hints.ts";
import { TrainingImages } from "./training-images.tsx";

/** Which photos make portraits worse, with the way to another choice. Nothing while none is known to. */
export function PhotoHints({ model }: { model: Model }): ReactNode {
  const t = useTranslations("models.hints");
  const [isOpen, setIsOpen] = useState(false);
  const hints = usePhotoHints(model);
  return (
    <>
      {hints.length > 0 && (
        <div className="grid gap-2 rounded-control bg-sunken p-3 text-sm">
          {hints.map(({ imageId, number, kind }) => (
            <p key={imageId} className="flex gap-2">
              <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-text" />
              {t(kind, { number })}
            </p>
          ))}
          <Button
            variant="outline"
            size="sm"
            className="justify-self-start"
            aria-label={t("openOf", { name: model.name })}
            onClick={() => setIsOpen(true)}
          >
            {t("open")}
          </Button>
        </div>
      )}
      {isOpen && <TrainingImages model={model} onClose={() => setIsOpen(false)} />}
    </>
  );
}
