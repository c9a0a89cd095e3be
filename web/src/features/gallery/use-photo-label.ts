import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";

/** What a photo is called: "Golden hour, November 22, 2026". */
export function usePhotoLabel(): (
  photo: Pick<GalleryPhoto, "style_id" | "completed_at">,
) => string {
  const t = useTranslations("gallery");
  const format = useFormatter();
  const locale = useLocale();
  const { data: styles } = useStyles();
  return ({ style_id, completed_at }) => {
    const known = styles?.find(({ id }) => id === style_id);
    const style = known ? styleName(known, locale) : t("unknownStyle");
    if (!completed_at) return style;
    return t("photo", { style, date: format.dateTime(new Date(completed_at), "dayWithYear") });
  };
}
