import Ban from "icon:ban";
import Check from "icon:check";
import CircleAlert from "icon:circle-alert";
import Clock from "icon:clock";
import Download from "icon:download";
import type { ReactNode } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { IconType } from "@/components/ui/icon.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useDownloadPhoto } from "@/features/photos/api/download-photo.ts";
import { likenessWord } from "@/features/photos/likeness.ts";
import { cn } from "@/lib/cn.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { isBusy, nextTry } from "../next-try.ts";

/** What every tile of a batch is given. */
interface PhotoTileProps {
  photo: BatchPhoto;
  /** The style's name in the language shown. */
  style: string;
  /** Width divided by height. */
  ratio: number;
  /** Milliseconds, as `Date.now()`. */
  now: number;
  /** Whether its batch begins only with the model. */
  waitsForModel: boolean;
}

/** One wanted picture, from the start; keeps its place whatever becomes of it. */
export function PhotoTile(props: PhotoTileProps): ReactNode {
  return props.photo.status === "completed"
    ? <FinishedTile {...props} />
    : <UnfinishedTile {...props} />;
}

/** A picture that is there: a click downloads it. */
function FinishedTile({ photo, style, ratio }: PhotoTileProps): ReactNode {
  const t = useTranslations("batches.tile");
  const tLikeness = useTranslations("likeness");
  const errorText = useErrorText();
  const { data: product } = useProductSettings();
  const download = useDownloadPhoto({
    onError: (error) => {
      const { title, next } = errorText(error);
      toast.error(title, { description: next });
    },
  });
  const { variation } = photo;
  const isRetried = photo.free_retry === "waiting";
  const word = likenessWord(photo.likeness, product);
  const likeness = isRetried ? tLikeness("retry.waiting") : word && tLikeness(`words.${word}`);
  return (
    <button
      type="button"
      aria-label={[t("download", { variation, style }), likeness].filter(Boolean).join(", ")}
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
        {isRetried && (
          <span
            aria-hidden
            className="absolute inset-0 grid animate-fade place-content-center justify-items-center gap-2 bg-black/60 p-3 text-center text-sm font-semibold text-white"
          >
            <Spinner />
            {likeness}
          </span>
        )}
        <span className="absolute inset-x-0 bottom-0 flex items-end justify-between gap-2 bg-linear-to-t from-black/65 to-transparent p-2.5 pt-10 text-left text-white">
          <span className="grid min-w-0 text-sm">
            <span className="truncate font-medium">{style}</span>{" "}
            {likeness && !isRetried && <span className="truncate text-white/85">{likeness}</span>}
          </span>
          <span
            aria-hidden
            className="grid size-8 shrink-0 place-items-center rounded-full bg-black/45 transition-colors group-hover:bg-accent group-hover:text-accent-ink [&_svg]:size-4.5"
          >
            {download.isPending ? <Spinner /> : download.data ? <Check /> : <Download />}
          </span>
        </span>
      </ImageTile>
      <span role="status" className="sr-only">{download.data && t("downloaded")}</span>
    </button>
  );
}

/** A picture that is not there: waits, is being made, failed or was cancelled, and says so. */
function UnfinishedTile({ photo, style, ratio, now, waitsForModel }: PhotoTileProps): ReactNode {
  const isFailed = photo.status === "failed";
  const { icon: Icon, title, note } = useTileContent(photo, now, waitsForModel);
  return (
    <div
      style={{ aspectRatio: ratio }}
      className={cn(
        "grid grid-rows-[1fr_auto] overflow-hidden rounded-tile bg-sunken text-center",
        photo.status === "generating" && "bg-accent-soft",
        isFailed && "bg-danger-soft",
        photo.status === "cancelled" && "border border-dashed border-line-strong bg-transparent",
      )}
    >
      <div className="grid content-center justify-items-center gap-1 p-3 pb-1">
        <Icon
          aria-hidden
          className={cn("mb-1 size-5.5", isFailed ? "text-danger" : "text-ink-muted")}
        />
        <p className="text-sm leading-snug font-semibold">{title}</p>
        {note && <p className="text-sm leading-snug text-ink-muted tabular-nums">{note}</p>}
      </div>
      <p className="truncate px-3 pb-2.5 text-sm text-ink-muted">{style}</p>
    </div>
  );
}

interface TileContent {
  icon: IconType | typeof Spinner;
  title: string;
  note?: string;
}

function useTileContent(photo: BatchPhoto, now: number, waitsForModel: boolean): TileContent {
  const t = useTranslations();
  const wait = nextTry(photo, now);
  if (wait?.reason === "service_suspended") {
    return { icon: Clock, title: t("batches.tile.suspended") };
  }
  if (wait) {
    return {
      icon: Clock,
      title: t(isBusy(wait.reason) ? "batches.tile.busy" : "batches.tile.queued"),
      note: t("batches.tile.countdown", { seconds: wait.seconds }),
    };
  }
  switch (photo.status) {
    case "failed":
      return {
        icon: CircleAlert,
        title: t(`failures.${photo.failure_code ?? "internal"}.title`),
        note: t("batches.tile.returned"),
      };
    case "cancelled":
      return {
        icon: Ban,
        title: t("batches.tile.cancelled"),
        note: t("batches.tile.returned"),
      };
    case "generating":
      return { icon: Spinner, title: t("batches.tile.generating") };
    default:
      return { icon: Clock, title: t(`batches.tile.${waitsForModel ? "training" : "queued"}`) };
  }
}
