import { useFormatter, useTranslations } from "use-intl";
import { editsOf } from "@shared/edits.ts";
import { useLocalMode } from "@/config/use-local-mode.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useModels } from "@/features/models/api/get-models.ts";
import { likenessWord } from "@/features/photos/likeness.ts";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { useEditWords } from "./edit/use-edit-words.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import type { Photo } from "./api/get-photo.ts";
import { useSettingsInWords } from "./use-settings-in-words.ts";

/** Something that is known of a photo, for reading: ["Glasses", "Aviators"]. */
export type PhotoFact = [name: string, value: string];

/**
 * What went into a photo and what came of it, in the order of the viewer.
 * @param settings undefined until they are there.
 */
export function usePhotoFacts(photo: GalleryPhoto, settings: Photo | undefined): PhotoFact[] {
  const t = useTranslations("gallery.viewer");
  const tLikeness = useTranslations("likeness");
  const format = useFormatter();
  const models = useModels();
  const styles = useStyles();
  const isLocal = useLocalMode();
  const tEditing = useTranslations("editing");
  const words = useEditWords();
  const inWords = useSettingsInWords();
  const { data: product } = useProductSettings();
  const facts: PhotoFact[] = [];
  const likeness = likenessWord(photo.likeness, product);
  if (likeness) facts.push([tLikeness("name"), tLikeness(`words.${likeness}`)]);
  if (models.isSuccess) {
    const model = models.data.find(({ id }) => id === photo.model_id);
    facts.push([t("model"), model?.name ?? t("modelGone")]);
  }
  if (settings) {
    const style = styles.data?.find(({ id }) => id === settings.style_id);
    const isEarlier = settings.style_version !== null && style !== undefined &&
      settings.style_version !== style.version;
    if (isEarlier) facts.push([t("style"), t("earlierStyle")]);
    facts.push(...inWords(settings));
    const edits = editsOf(settings.edits);
    if (edits.length > 0) facts.push([tEditing("facts.edits"), edits.map(words.edit).join(" · ")]);
    if (settings.batch?.wish) facts.push([t("wish"), settings.batch.wish]);
    // Without a key it was asked in vain.
    if (settings.drawer && !isLocal) facts.push([t("drawnBy"), settings.drawer.name]);
  }
  const { width, height } = photo;
  if (width && height) facts.push([t("size"), t("pixels", { width, height })]);
  if (settings?.download_count) {
    facts.push([t("downloads"), format.number(settings.download_count)]);
  }
  return facts;
}
