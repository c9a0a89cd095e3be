import { Constants, type Enums } from "@shared/database.types.ts";
import { oneOf } from "@/lib/matches.ts";
import { pricing } from "@/config/pricing.ts";
import type { PhotoSettings } from "./api/get-photo-settings.ts";

/** Everything that is chosen before portraits are generated. */
export interface GenerationSettings {
  /** null while there is no model that could be used. */
  modelId: string | null;
  /** In the order they were picked. */
  styleIds: readonly string[];
  aspectRatio: Enums<"aspect_ratio">;
  glasses: Enums<"glasses">;
  hairColor: Enums<"hair_color">;
  hairStyle: Enums<"hair_style">;
  /** Picture `n` of a style shows element `n`, from the start again where there are fewer. */
  backgrounds: readonly Enums<"background">[];
  looks: readonly Enums<"look">[];
  /** Pictures a style. */
  variations: number;
}

/** The most backgrounds, and the most looks: each picture of a style can show one. */
export const MAX_SPREAD: number = pricing.variationsPerStyle;

export const defaultSettings: GenerationSettings = {
  modelId: null,
  styleIds: [],
  aspectRatio: "3:4",
  glasses: "keep",
  hairColor: "keep",
  hairStyle: "keep",
  backgrounds: [],
  looks: [],
  variations: pricing.variationsPerStyle,
};

/** More like this: the settings a photo was made with. */
export function settingsLike(photo: PhotoSettings): GenerationSettings {
  return {
    ...defaultSettings,
    modelId: photo.model_id,
    styleIds: [photo.style_id],
    aspectRatio: photo.aspect_ratio,
    glasses: photo.glasses,
    hairColor: photo.hair_color,
    hairStyle: photo.hair_style,
    backgrounds: list(photo.backgrounds).filter(oneOf(Constants.public.Enums.background)),
    looks: list(photo.styles).filter(oneOf(Constants.public.Enums.look)),
  };
}

function list(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [];
}
