import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { downloadPhoto, type MakeFile } from "@/features/photos/api/download-photo.ts";
import { useArchiveName } from "@/lib/download/use-archive-name.ts";
import { useNextTap } from "@/lib/download/use-next-tap.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { toast } from "@/lib/toast.ts";
import { downloadPhotos, type SavedPhoto } from "./api/download-photos.ts";
import { getPhotoQueryOptions } from "./api/get-photo.ts";

/**
 * Saves one photo or many, and says how it goes; never throws. Call it from a click. What is saved is
 * the original, unless `makeFile` makes something of it.
 */
export function useDownloadPhotos(): (
  photos: readonly SavedPhoto[],
  makeFile?: (photo: SavedPhoto) => MakeFile,
) => Promise<void> {
  const t = useTranslations("gallery.download");
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const nameOf = useArchiveName(t("zipName"));
  const nextTap = useNextTap();

  async function saveOne(photo: SavedPhoto, makeFile?: MakeFile): Promise<void> {
    if (!await downloadPhoto(photo, nextTap, makeFile)) return;
    await queryClient.invalidateQueries(getPhotoQueryOptions(photo.id));
  }

  async function saveMany(
    photos: readonly SavedPhoto[],
    makeFile?: (photo: SavedPhoto) => MakeFile,
  ): Promise<void> {
    const total = photos.length;
    let message: string | number | undefined;
    try {
      const done = await downloadPhotos({
        photos,
        makeFile,
        nameOf,
        nextTap,
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

  return async (photos, makeFile) => {
    const [first, ...others] = photos;
    if (!first) return;
    try {
      await (others.length === 0 ? saveOne(first, makeFile?.(first)) : saveMany(photos, makeFile));
    } catch (error) {
      toast.error(t("failed"), { description: errorText(error).next });
    }
  };
}
