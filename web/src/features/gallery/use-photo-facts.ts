import { useFormatter, useTranslations } from "use-intl";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useModels } from "@/features/models/api/get-models.ts";
import { likenessWord } from "@/features/photos/likeness.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import type { Photo } from "./api/get-photo.ts";
import { type PhotoFact, useRecipe } from "./use-recipe.ts";

/**
 * What went into a photo and what came of it, in the order of the viewer.
 * @param settings undefined until they are there.
 */
export function usePhotoFacts(photo: GalleryPhoto, settings: Photo | undefined): PhotoFact[] {
  const t = useTranslations("gallery.viewer");
  const tLikeness = useTranslations("likeness");
  const format = useFormatter();
  const models = useModels();
  const recipe = useRecipe();
  const { data: product } = useProductSettings();
  const facts: PhotoFact[] = [];
  const likeness = likenessWord(photo.likeness, product);
  if (likeness) facts.push([tLikeness("name"), tLikeness(`words.${likeness}`)]);
  if (models.isSuccess) {
    const model = models.data.find(({ id }) => id === photo.model_id);
    facts.push([t("model"), model?.name ?? t("modelGone")]);
  }
  if (settings) facts.push(...recipe(settings));
  const { width, height } = photo;
  if (width && height) facts.push([t("size"), t("pixels", { width, height })]);
  if (settings?.download_count) {
    facts.push([t("downloads"), format.number(settings.download_count)]);
  }
  return facts;
}
