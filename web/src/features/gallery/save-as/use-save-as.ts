import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { MakeFile } from "@/features/photos/api/download-photo.ts";
import { photoFileName } from "@/features/photos/photo-file-name.ts";
import type { SavedPhoto } from "../api/download-photos.ts";
import { getPhotoQueryOptions } from "../api/get-photo.ts";
import { usePhotoLabel } from "../use-photo-label.ts";
import { useRecipe } from "../use-recipe.ts";
import { Cutter } from "./cutter.ts";
import type { Cutting, Format } from "./cutting.ts";

const ENDINGS: Record<Format, string> = { jpeg: "jpg", png: "png", webp: "webp" };

interface SaveAs {
  cutter: Cutter;
  /** Makes the files of photos; `hasRecipe` writes into them how they were made. */
  filesOf: (cutting: Cutting, hasRecipe: boolean) => (photo: SavedPhoto) => MakeFile;
}

/** Cuts portraits for a purpose, as long as the caller is shown. */
export function useSaveAs(): SaveAs {
  const [cutter] = useState(() => new Cutter());
  const queryClient = useQueryClient();
  const label = usePhotoLabel();
  const recipe = useRecipe();
  useEffect(() => () => cutter.end(), [cutter]);

  async function recipeOf(id: string): Promise<string> {
    const photo = await queryClient.fetchQuery(getPhotoQueryOptions(id));
    return [label(photo), ...recipe(photo).map((pair) => pair.join(": "))].join(" · ");
  }

  return {
    cutter,
    filesOf: (cutting, hasRecipe) => (photo) => async (original) => {
      const recipe = hasRecipe ? await recipeOf(photo.id) : "";
      const { blob } = await cutter.cut(original, cutting, recipe);
      const as = cutting.shape === "whole" ? {} : { as: cutting.shape };
      const name = photoFileName(photo, { ending: ENDINGS[cutting.format], ...as });
      return new File([blob], name, { type: blob.type });
    },
  };
}
