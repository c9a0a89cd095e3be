import { editsOf } from "@shared/edits.ts";
import { DEFAULT_OPTIONS, type PortraitOptions } from "@shared/options.ts";
import { MAX_WISH_LENGTH } from "@shared/visible-text.ts";
import type { ProductSettings } from "@/config/product-settings.ts";
import { optionsOf } from "@/lib/portrait-options.ts";
import type { PhotoSettings } from "./api/get-photo-settings.ts";
import { wishLength } from "./wish-length.ts";

/** Everything that is chosen before portraits are generated. */
export interface GenerationSettings {
  /** null while there is no model that could be used. */
  modelId: string | null;
  /** In the order they were picked. */
  styleIds: readonly string[];
  options: Readonly<PortraitOptions>;
  /** Pictures a style. */
  variations: number;
  /** What they want besides, as it is typed. */
  wish: string;
}

/** Nothing chosen yet, and as many pictures a style as there can be. */
export function defaultSettings(
  { variations_per_style }: Pick<ProductSettings, "variations_per_style">,
): GenerationSettings {
  return {
    modelId: null,
    styleIds: [],
    options: DEFAULT_OPTIONS,
    variations: variations_per_style,
    wish: "",
  };
}

/** More like this: the settings a photo was made with. */
export function settingsLike(photo: PhotoSettings, product: ProductSettings): GenerationSettings {
  return {
    ...defaultSettings(product),
    modelId: photo.model_id,
    styleIds: [photo.style_id],
    options: optionsOf(photo),
    wish: wishLike(photo),
  };
}

/** With what was changed in own words since, as far as that has room. */
function wishLike({ batch, edits }: PhotoSettings): string {
  const words = editsOf(edits).flatMap((edit) => edit.kind === "words" ? [edit.value] : []);
  return [batch?.wish ?? "", ...words].filter(Boolean).reduce((wish, more) => {
    const both = wish ? `${wish}; ${more}` : more;
    return wishLength(both) <= MAX_WISH_LENGTH ? both : wish;
  }, "");
}

/** Whether a photo was changed in a way that is none of the settings. */
export function hasOtherChanges({ edits }: PhotoSettings): boolean {
  return editsOf(edits).some(({ kind }) => kind === "expression" || kind === "light");
}
