import RotateCcw from "icon:rotate-ccw";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useRequestFreeRetry } from "@/features/photos/api/request-free-retry.ts";
import { freeRetryOf } from "@/features/photos/likeness.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";

/** The free new try of a portrait that looks less like its person. Nothing for all others. */
export function PhotoFreeRetry({ photo }: { photo: GalleryPhoto }): ReactNode {
  const t = useTranslations("likeness.retry");
  const { data: product } = useProductSettings();
  const retry = useRequestFreeRetry();
  const state = freeRetryOf(photo, product);
  if (state === null) return null;
  if (state === "done") return <p className="text-sm text-ink-muted">{t("done")}</p>;
  const isWaiting = state === "waiting";
  return (
    <section className="grid gap-3 rounded-control bg-sunken p-4 text-[0.9375rem]">
      <div role="status" className="grid gap-0.5">
        <p className="font-semibold">{t(isWaiting ? "waiting" : "offer")}</p>
        <p>{t(isWaiting ? "waitingText" : "offerText")}</p>
      </div>
      <Button
        variant="strong"
        size="sm"
        className="justify-self-start"
        pending={retry.isPending || isWaiting}
        onClick={() => retry.mutate(photo.id)}
      >
        <RotateCcw aria-hidden />
        {t("action")}
      </Button>
      <ErrorNotice error={retry.error} className="bg-surface" />
    </section>
  );
}
