import Heart from "icon:heart";
import { useTranslations } from "use-intl";
import { useFavorites } from "../api/set-favorites.ts";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useFavoriteAction(): ViewerActionOf {
  const t = useTranslations("gallery.favorite");
  const setFavorites = useFavorites();
  return ({ id, is_favorite }) => ({
    id: "favorite",
    label: t(is_favorite ? "remove" : "add"),
    word: t("word"),
    icon: Heart,
    keys: ["f"],
    onPhones: "bar",
    isOn: is_favorite,
    run: () => setFavorites([id], !is_favorite),
  });
}
