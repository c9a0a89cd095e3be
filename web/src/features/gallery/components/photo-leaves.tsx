import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useKeepPortraits, useLeavingPortraits } from "@/features/retention/api/leaving.ts";
import { leavingDay } from "@/features/retention/leaving-day.ts";
import { LeavingLine } from "@/features/retention/leaving-line.tsx";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";

/** When a portrait leaves, if it does so soon, and the way to keep it. */
export function PhotoLeaves({ photo }: { photo: GalleryPhoto }): ReactNode {
  const t = useTranslations("gallery.leaving");
  const format = useFormatter();
  const { data: leaving } = useLeavingPortraits();
  const keep = useKeepPortraits();
  const at = leaving?.at.get(photo.id);
  return (
    <LeavingLine
      text={at && t("on", { date: format.dateTime(at, leavingDay) })}
      kept={t("kept")}
      keepLabel={t("keep")}
      keep={{ ...keep, mutate: () => keep.mutate([photo.id]) }}
    />
  );
}
