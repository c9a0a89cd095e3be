import { useTranslations } from "use-intl";
import type { Photo } from "./api/get-photo.ts";
import { chosenOptions } from "./chosen-options.ts";

/** The settings of a photo as pairs of name and value, for reading: ["Glasses", "Aviators"]. */
export function useSettingsInWords(): (photo: Photo) => [name: string, value: string][] {
  const t = useTranslations("options");
  return (photo) => {
    const { glasses, hairColor, hairStyle, background, look } = chosenOptions(photo);
    const words: [name: string, value: string | undefined][] = [
      [t("aspectRatio"), photo.aspect_ratio],
      [t("glasses"), glasses && t(`glassesValues.${glasses}`)],
      [t("hairColor"), hairColor && t(`hairColorValues.${hairColor}`)],
      [t("hairStyle"), hairStyle && t(`hairStyleValues.${hairStyle}`)],
      [t("background"), background && t(`backgroundValues.${background}`)],
      [t("look"), look && t(`lookValues.${look}`)],
    ];
    return words.flatMap(([name, value]): [string, string][] => value ? [[name, value]] : []);
  };
}
