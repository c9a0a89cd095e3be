import Trash2 from "icon:trash";
import { useTranslations } from "use-intl";
import { useDeletePhotos } from "../use-delete-photos.tsx";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useDeleteAction(): ViewerActionOf {
  const t = useTranslations("gallery.remove");
  const { remove, question } = useDeletePhotos();
  return (photo, viewer) => ({
    id: "delete",
    label: t("action"),
    icon: Trash2,
    // The keyboards of Macs have no other.
    keys: ["delete", "backspace"],
    onPhones: "more",
    isDangerous: true,
    run: () => remove([photo], viewer.leavePhoto),
    window: question,
  });
}
