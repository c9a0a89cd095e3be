import Download from "icon:download";
import { useTranslations } from "use-intl";
import { useDownloadPhotos } from "../use-download-photos.ts";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useDownloadAction(): ViewerActionOf {
  const t = useTranslations("gallery.download");
  const download = useDownloadPhotos();
  return (photo) => ({
    id: "download",
    label: t("action"),
    icon: Download,
    keys: ["d"],
    onPhones: "bar",
    run: () => void download([photo]),
  });
}
