import type { Enums } from "@shared/database.types.ts";
import type { PhotoSettings } from "@/features/generate/api/get-photo-settings.ts";
import { settingsLike } from "@/features/generate/generation-settings.ts";

/** What was chosen for one photo; what was left to the photos and the style is not there. */
export interface ChosenOptions {
  glasses?: Exclude<Enums<"glasses">, "keep">;
  hairColor?: Exclude<Enums<"hair_color">, "keep">;
  hairStyle?: Exclude<Enums<"hair_style">, "keep">;
  background?: Enums<"background">;
  look?: Enums<"look">;
}

/** The options of a photo: of the lists of its batch the element that its variation used. */
export function chosenOptions(photo: PhotoSettings & { variation: number }): ChosenOptions {
  const { glasses, hairColor, hairStyle, backgrounds, looks } = settingsLike(photo);
  const at = photo.variation - 1;
  const background = backgrounds[at % backgrounds.length];
  const look = looks[at % looks.length];
  return {
    ...(glasses !== "keep" && { glasses }),
    ...(hairColor !== "keep" && { hairColor }),
    ...(hairStyle !== "keep" && { hairStyle }),
    ...(background && { background }),
    ...(look && { look }),
  };
}
