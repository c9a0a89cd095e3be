import ImageOff from "icon:image-off";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { type Batch, isOpen } from "../api/get-batches.ts";
import { useRefusedPhotos } from "../api/get-refused-photos.ts";

/** Which training photos Gemini refuses, so that somebody can replace them. Nothing without any. */
export function RefusedPhotos(
  { batch, photos }: { batch: Batch; photos: readonly BatchPhoto[] },
): ReactNode {
  const t = useTranslations("batches");
  const format = useFormatter();
  // Whoever was refused was tried again.
  const isWanted = photos.some(({ attempts }) => attempts > 1);
  const refused = useRefusedPhotos(batch.model_id, { isWanted, isOpen: isOpen(batch) });
  if (refused.length === 0) return null;
  const names = refused.map(({ image_order: number, file_name: name }) =>
    t("refused.photo", { number, name })
  );
  return (
    <p
      role="status"
      className="flex items-start gap-3 rounded-control bg-sunken p-4 text-[0.9375rem]"
    >
      <ImageOff aria-hidden className="mt-px size-5 shrink-0 text-ink-muted" />
      <span className="min-w-0 break-words">
        {t("refused.text", { count: refused.length, photos: format.list(names) })}
      </span>
    </p>
  );
}
