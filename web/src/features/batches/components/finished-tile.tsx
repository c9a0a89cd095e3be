import Check from "icon:check";
import Download from "icon:download";
import type { ReactNode } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { useDownloadPhoto } from "@/features/photos/api/download-photo.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { PhotoTileProps } from "./unfinished-tile.tsx";

/** A picture that is there: a click downloads it. */
export function FinishedTile({ photo, style, ratio }: PhotoTileProps): ReactNode {
  const t = useTranslations("batches.tile");
  const errorText = useErrorText();
  const download = useDownloadPhoto({
    onError: (error) => {
      const { title, next } = errorText(error);
      toast.error(title, { description: next });
    },
  });
  const { variation } = photo;
  return (
    <button
      type="button"
      aria-label={t("download", { variation, style })}
      aria-busy={download.isPending || undefined}
      onClick={() => download.isPending || download.mutate(photo)}
      className="group block w-full animate-fade rounded-tile"
    >
      <ImageTile
        src={publicUrl("generated-photos", photo.thumbnail_url ?? photo.url)}
        alt=""
        ratio={ratio}
        eager
      >
        <span className="absolute inset-x-0 bottom-0 flex items-end justify-between gap-2 bg-linear-to-t from-black/65 to-transparent p-2.5 pt-10 text-left text-white">
          <span className="min-w-0 truncate text-sm font-medium">{style}</span>
          <span
            aria-hidden
            className="grid size-8 shrink-0 place-items-center rounded-full bg-black/45 transition-colors group-hover:bg-accent group-hover:text-accent-ink [&_svg]:size-4.5"
          >
            {download.isPending ? <Spinner /> : download.isSuccess ? <Check /> : <Download />}
          </span>
        </span>
      </ImageTile>
      <span role="status" className="sr-only">{download.isSuccess && t("downloaded")}</span>
    </button>
  );
}
