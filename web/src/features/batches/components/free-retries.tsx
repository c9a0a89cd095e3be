import RotateCcw from "icon:rotate-ccw";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useRequestFreeRetry } from "@/features/photos/api/request-free-retry.ts";
import { freeRetryOf } from "@/features/photos/likeness.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";

interface FreeRetriesProps {
  photos: readonly BatchPhoto[];
  /** The name of its style in the language shown. */
  nameOf: (photo: BatchPhoto) => string;
}

/** Which portraits look less like their person, each with its free new try. Nothing without any. */
export function FreeRetries({ photos, nameOf }: FreeRetriesProps): ReactNode {
  const t = useTranslations("likeness.retry");
  const { data: product } = useProductSettings();
  const shown = photos.filter((photo) => {
    const state = freeRetryOf(photo, product);
    return state === "offered" || state === "waiting";
  });
  if (shown.length === 0) return null;
  return (
    <section className="grid gap-3 rounded-control bg-sunken p-4 text-[0.9375rem]">
      <div role="status" className="grid gap-0.5">
        <h3 className="font-semibold">{t("several", { count: shown.length })}</h3>
        <p>{t("severalText")}</p>
      </div>
      <ul className="grid gap-3">
        {shown.map((photo) => (
          <li key={photo.id}>
            <FreeRetry photo={photo} style={nameOf(photo)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its row stays while the new try is made, and says so. */
function FreeRetry({ photo, style }: { photo: BatchPhoto; style: string }): ReactNode {
  const t = useTranslations("likeness.retry");
  const retry = useRequestFreeRetry();
  const { variation } = photo;
  const isWaiting = photo.free_retry === "waiting";
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <ImageTile
          src={publicUrl("generated-photos", photo.thumbnail_url ?? photo.url)}
          alt=""
          ratio={1}
          eager
          className="w-12 rounded-xl"
        />
        <div className="min-w-40 flex-1">
          <p className="font-medium">{t("photo", { style, variation })}</p>
          <p role="status" className="text-sm text-ink-muted">{isWaiting && t("waiting")}</p>
        </div>
        <Button
          variant="strong"
          size="sm"
          aria-label={t("actionFor", { style, variation })}
          pending={retry.isPending || isWaiting}
          onClick={() => retry.mutate(photo.id)}
        >
          <RotateCcw aria-hidden />
          {t("action")}
        </Button>
      </div>
      <ErrorNotice error={retry.error} className="bg-surface" />
    </div>
  );
}
