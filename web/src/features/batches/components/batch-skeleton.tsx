import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { ratioOf } from "@/features/photos/ratio-of.ts";
import type { Batch } from "../api/get-open-batches.ts";
import { tileGridClasses } from "./tile-grid-classes.ts";

/** The batch while it is on its way; its tiles in number and shape as soon as that is known. */
export function BatchSkeleton({ batch }: { batch: Batch | undefined }): ReactNode {
  const t = useTranslations("common");
  const ratio = ratioOf(batch?.aspect_ratio ?? "3:4");
  const count = batch?.total_images_requested ?? 4;
  return (
    <div className="grid gap-5">
      <p role="status" className="sr-only">{t("loading")}</p>
      <div className="grid gap-2.5">
        <Skeleton className="h-13 w-56 sm:h-7" />
        <Skeleton className="h-2 rounded-full" />
        <div className="h-10 sm:h-5" />
      </div>
      <div className={tileGridClasses(count, ratio)}>
        {Array.from({ length: count }, (_, n) => (
          <div key={n} style={{ aspectRatio: ratio }}>
            <Skeleton className="size-full rounded-tile" />
          </div>
        ))}
      </div>
    </div>
  );
}
