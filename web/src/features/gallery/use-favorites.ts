import { useCallback } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { useSetFavorites } from "./api/set-favorites.ts";

/** Marks photos as favourites or not, and says when it did not work. */
export function useFavorites(): (ids: readonly string[], isFavorite: boolean) => void {
  const t = useTranslations("gallery.favorite");
  const errorText = useErrorText();
  const { mutate } = useSetFavorites({
    onError: (error) => toast.error(t("failed"), { description: errorText(error).next }),
  });
  return useCallback((ids, isFavorite) => mutate({ ids, isFavorite }), [mutate]);
}
