import Ban from "icon:ban";
import CircleAlert from "icon:circle-alert";
import Clock from "icon:clock";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { IconType } from "@/components/ui/icon.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { cn } from "@/lib/cn.ts";
import { useWhen } from "@/lib/i18n/use-when.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { isBusy, LONG_WAIT, type NextTry, nextTry } from "../next-try.ts";
import { FinishedTile } from "./finished-tile.tsx";

/** What every tile of a batch is given. */
interface PhotoTileProps {
  photo: BatchPhoto;
  /** Its viewer. */
  href: string;
  /** The name of the style, and of where it is set, in the language shown. */
  style: string;
  /** Width divided by height. */
  ratio: number;
  /** Seen first: its picture is loaded at once. */
  isEager: boolean;
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
  const whenIs = useWhen();
  const wait = nextTry(photo, now);
  if (wait?.reason === "service_suspended") {
    return { icon: Clock, title: t("batches.tile.suspended") };
  }
  if (wait) {
    return {
      icon: Clock,
      title: t(`batches.tile.${waitingFor(wait)}`),
      note: wait.seconds > LONG_WAIT
        ? t("batches.tile.until", { when: whenIs(new Date(now + wait.seconds * 1000), now) })
        : t("batches.tile.countdown", { seconds: wait.seconds }),
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

function waitingFor({ reason }: NextTry): "closed" | "busy" | "queued" {
  if (reason === "quota_exhausted") return "closed";
  return isBusy(reason) ? "busy" : "queued";
}
