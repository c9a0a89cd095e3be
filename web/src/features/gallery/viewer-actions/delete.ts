import Trash2 from "icon:trash";
import { useTranslations } from "use-intl";
import { useDeletePhotos } from "../use-delete-photos.ts";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useDeleteAction(): ViewerActionOf {
  const t = useTranslations("gallery.remove");
  const remove = useDeletePhotos();
  return ({ id }, viewer) => ({
    id: "delete",
    label: t("action"),
    icon: Trash2,
    // The keyboards of Macs have no other.
    keys: ["delete", "backspace"],
    onPhones: "more",
    isDangerous: true,
    run: () => {
      remove([id]);
      viewer.leavePhoto();
    },
  });
}
