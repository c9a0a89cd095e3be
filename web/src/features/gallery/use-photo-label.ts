import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { useOptionWords } from "@/lib/use-option-words.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";

/** What a photo is called: "Golden hour at the beach, 2 of 4, 3 versions, November 22, 2026". */
export function usePhotoLabel(): (
  photo: Pick<
    GalleryPhoto,
    | "style_id"
    | "backgrounds"
    | "variation"
    | "variations"
    | "completed_at"
    | "is_newest"
    | "versions"
  >,
) => string {
  const t = useTranslations("gallery");
  const format = useFormatter();
  const locale = useLocale();
  const { data: styles } = useStyles();
  const words = useOptionWords();
  return (photo) => {
    const { style_id, variation, variations, completed_at } = photo;
    const known = styles?.find(({ id }) => id === style_id);
    const parts = [words.placed(known ? styleName(known, locale) : t("unknownStyle"), photo)];
    if (variations > 1) parts.push(t("ofSeveral", { variation, variations }));
    // The newest stands for all of them.
    if (photo.is_newest && photo.versions > 1) {
      parts.push(t("versions", { count: photo.versions }));
    }
    if (completed_at) parts.push(format.dateTime(new Date(completed_at), "dayWithYear"));
    return parts.join(", ");
  };
}
