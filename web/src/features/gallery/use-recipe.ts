import { useFormatter, useLocale, useTranslations } from "use-intl";
import { editsOf } from "@shared/edits.ts";
import { useLocalMode } from "@/config/use-local-mode.ts";
import { useModels } from "@/features/models/api/get-models.ts";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import type { Photo } from "./api/get-photo.ts";
import { useEditWords } from "./edit/use-edit-words.ts";
import { useSettingsInWords } from "./use-settings-in-words.ts";

/** Something that is known of a photo, for reading: ["Glasses", "Aviators"]. */
export type PhotoFact = [name: string, value: string];

/** Everything that went into a photo, as far as it can be told: for the viewer, and for its file. */
export function useRecipe(): (photo: Photo) => PhotoFact[] {
  const t = useTranslations("gallery.viewer");
  const tEditing = useTranslations("editing");
  const format = useFormatter();
  const locale = useLocale();
  const { data: models } = useModels();
  const { data: styles } = useStyles();
  const isLocal = useLocalMode();
  const words = useEditWords();
  const inWords = useSettingsInWords();
  return (photo) => {
    const { style_version, reference_set, started_at, batch, drawer } = photo;
    const facts: PhotoFact[] = [];
    const style = styles?.find(({ id }) => id === photo.style_id);
    if (style) {
      const name = styleName(style, locale);
      const isEarlier = style_version !== null && style_version !== style.version;
      facts.push([t("style"), isEarlier ? t("earlierStyle", { name }) : name]);
    }
    const model = models?.find(({ id }) => id === photo.model_id);
    if (reference_set !== null && started_at) {
      const date = format.dateTime(new Date(started_at), "dayWithYear");
      const isChanged = model !== undefined && model.reference_set !== reference_set;
      facts.push([t("photosOf"), t(isChanged ? "photosOfEarlier" : "photosOfNow", { date })]);
    }
    facts.push(...inWords(photo));
    const edits = editsOf(photo.edits);
    if (edits.length > 0) facts.push([tEditing("facts.edits"), edits.map(words.edit).join(" · ")]);
    if (batch?.wish) facts.push([t("wish"), batch.wish]);
    // Without a key it was asked in vain.
    if (drawer && !isLocal) facts.push([t("drawnBy"), drawer.name]);
    return facts;
  };
}
