import { useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { downloadPhoto } from "@/features/photos/api/download-photo.ts";
import type { NamedPhoto } from "@/features/photos/photo-file-name.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { downloadPhotos } from "./api/download-photos.ts";
import { getPhotoQueryOptions } from "./api/get-photo.ts";

/** Downloads one photo as a file or many as a zip, and says how it goes. Call it from a click. */
export function useDownloadPhotos(): (photos: readonly NamedPhoto[]) => void {
  const t = useTranslations("gallery.download");
  const errorText = useErrorText();
  const queryClient = useQueryClient();

  async function saveOne(photo: NamedPhoto): Promise<void> {
    await downloadPhoto(photo);
    await queryClient.invalidateQueries(getPhotoQueryOptions(photo.id));
  }

  async function saveMany(photos: readonly NamedPhoto[]): Promise<void> {
    const total = photos.length;
    let message: string | number | undefined;
    try {
      const done = await downloadPhotos({
        photos,
        name: `${t("zipName")}.zip`,
        onProgress: (done) => {
          message = toast.loading(t("preparing", { done, total }), { id: message });
        },
      });
      if (done === undefined) return;
      const missing = total - done;
      toast.success(t("done", { count: done }), {
        description: missing > 0 && t("partly", { missing }),
      });
    } finally {
      toast.dismiss(message);
    }
  }

  return async (photos) => {
    const [first, ...others] = photos;
    if (!first) return;
    try {
      await (others.length === 0 ? saveOne(first) : saveMany(photos));
    } catch (error) {
      toast.error(t("failed"), { description: errorText(error).next });
    }
  };
}
