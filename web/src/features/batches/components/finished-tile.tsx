import Check from "icon:check";
import Download from "icon:download";
import Heart from "icon:heart";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useFavorites } from "@/features/gallery/api/set-favorites.ts";
import { useDownloadPhoto } from "@/features/photos/api/download-photo.ts";
import { likenessWord } from "@/features/photos/likeness.ts";
import { cn } from "@/lib/cn.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { arrivalState } from "@/lib/navigation-state.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { toast } from "@/lib/toast.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";

interface FinishedTileProps {
  photo: BatchPhoto;
  /** Its viewer. */
  href: string;
  /** The name of the style, and of where it is set, in the language shown. */
  style: string;
  /** Width divided by height. */
  ratio: number;
  /** Seen first: its picture is loaded at once. */
  isEager: boolean;
}

/** A picture that is there: opens large, and has its heart and its download in the corners. */
export function FinishedTile({ photo, href, style, ratio, isEager }: FinishedTileProps): ReactNode {
  const t = useTranslations("batches.tile");
  const tLikeness = useTranslations("likeness");
  const { data: product } = useProductSettings();
  const { variation } = photo;
  const isRetried = photo.free_retry === "waiting";
  const word = likenessWord(photo.likeness, product);
  const likeness = isRetried ? tLikeness("retry.waiting") : word && tLikeness(`words.${word}`);
  return (
    <div className="group relative animate-fade">
      <Link
        to={href}
        state={arrivalState("fromBelow")}
        preventScrollReset
        data-photo={photo.id}
        aria-label={[t("open", { variation, style }), likeness].filter(Boolean).join(", ")}
        className="block rounded-tile"
      >
        <ImageTile
          src={publicUrl("generated-photos", photo.thumbnail_url ?? photo.url)}
          alt=""
          ratio={ratio}
          eager={isEager}
          className="transition-shadow group-hover:shadow-lifted"
        >
          {isRetried && (
            <span
              aria-hidden
              className="absolute inset-0 grid animate-fade place-content-center justify-items-center gap-2 bg-black/60 p-3 text-center text-sm font-semibold text-white"
            >
              <Spinner />
              {likeness}
            </span>
          )}
          <span className="absolute inset-x-0 bottom-0 grid bg-linear-to-t from-black/65 to-transparent p-3 pt-12 pr-13 text-left text-sm text-white">
            <span className="truncate font-medium">{style}</span>{" "}
            {likeness && !isRetried && <span className="truncate text-white/85">{likeness}</span>}
          </span>
        </ImageTile>
      </Link>
      <HeartButton photo={photo} style={style} />
      <DownloadButton photo={photo} style={style} />
    </div>
  );
}

interface CornerProps {
  photo: BatchPhoto;
  style: string;
}

function HeartButton({ photo, style }: CornerProps): ReactNode {
  const t = useTranslations("batches.tile.favorite");
  const setFavorites = useFavorites();
  const { id, variation, is_favorite: isFavorite } = photo;
  return (
    <CornerButton
      label={t(isFavorite ? "remove" : "add", { variation, style })}
      onClick={() => setFavorites([id], !isFavorite)}
      className="top-1.5"
    >
      <Heart aria-hidden className={cn(isFavorite && "fill-current")} />
    </CornerButton>
  );
}

function DownloadButton({ photo, style }: CornerProps): ReactNode {
  const t = useTranslations("batches.tile");
  const errorText = useErrorText();
  const download = useDownloadPhoto({
    onError: (error) => {
      const { title, next } = errorText(error);
      toast.error(title, { description: next });
    },
  });
  return (
    <>
      <CornerButton
        label={t("download", { variation: photo.variation, style })}
        aria-busy={download.isPending || undefined}
        onClick={() => download.isPending || download.mutate(photo)}
        className="bottom-1.5"
      >
        {download.isPending ? <Spinner /> : download.data ? <Check /> : <Download />}
      </CornerButton>
      <span role="status" className="sr-only">{download.data && t("downloaded")}</span>
    </>
  );
}

interface CornerButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  label: string;
}

/** Over the picture, always in sight: fingers know no hovering. */
function CornerButton({ label, className, ...props }: CornerButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cn(
        "absolute right-1.5 grid size-10 place-items-center rounded-full bg-black/45 text-white",
        "transition-colors hover:bg-accent hover:text-accent-ink [&_svg]:size-5",
        className,
      )}
      {...props}
    />
  );
}
