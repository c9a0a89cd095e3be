import Crop from "icon:crop";
import Download from "icon:download";
import Heart from "icon:heart";
import Link2 from "icon:link-2";
import ListChecks from "icon:list-checks";
import Trash2 from "icon:trash";
import X from "icon:x";
import { type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { ShareDialog } from "@/features/sharing/lazy-share-dialog.ts";
import { loadAllPages, rowsOf } from "@/lib/paged-query.ts";
import { useFavorites } from "../api/set-favorites.ts";
import { SaveAsDialog } from "../save-as/lazy-save-as-dialog.ts";
import { useDeletePhotos } from "../use-delete-photos.tsx";
import { useDownloadPhotos } from "../use-download-photos.ts";
import type { Gallery } from "../use-gallery.ts";
import type { Selecting } from "../use-selection.ts";

interface SelectionBarProps {
  gallery: Gallery;
  selecting: Selecting;
}

/** What can be done with the selected photos, floating over the grid. */
export function SelectionBar({ gallery, selecting }: SelectionBarProps): ReactNode {
  const t = useTranslations("gallery");
  const tSaveAs = useTranslations("saveAs");
  const tSharing = useTranslations("sharing");
  const { photos, query } = gallery;
  const [isSelectingAll, setIsSelectingAll] = useState(false);
  const [isDownloading, setIsDownloading] = useState(false);
  const [isSavingAs, setIsSavingAs] = useState(false);
  const [isSharing, setIsSharing] = useState(false);
  const download = useDownloadPhotos();
  const { remove, question } = useDeletePhotos();
  const setFavorites = useFavorites();
  const selected = photos.filter(({ id }) => selecting.ids.has(id));
  const [first, ...others] = selected;
  const ids = selected.map(({ id }) => id);
  const isEmpty = ids.length === 0;
  const isAllSelected = !query.hasNextPage && ids.length === photos.length;
  const areFavorites = !isEmpty && selected.every((photo) => photo.is_favorite);

  /** All of the filter, not only what is loaded: the rest is loaded first. */
  async function selectAll(): Promise<void> {
    setIsSelectingAll(true);
    selecting.pickAll(rowsOf(await loadAllPages(query)).map(({ id }) => id));
    setIsSelectingAll(false);
  }

  async function downloadSelected(): Promise<void> {
    setIsDownloading(true);
    await download(selected);
    setIsDownloading(false);
  }

  return (
    <div
      role="toolbar"
      aria-label={t("select.toolbar")}
      onKeyDown={({ key, currentTarget, target }) => {
        // Not in a window over it.
        if (key === "Escape" && currentTarget.contains(target as Node)) selecting.end();
      }}
      className="fixed inset-x-4 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] low:bottom-[calc(3.25rem+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-xl animate-rise flex-wrap items-center justify-between gap-1 rounded-card border border-line bg-surface p-1.5 shadow-lifted sm:flex-nowrap sm:rounded-full md:bottom-6 md:left-[calc(var(--sidebar)+1rem)]"
    >
      <IconButton label={t("select.end")} onClick={selecting.end}>
        <X aria-hidden />
      </IconButton>
      <p
        aria-live="polite"
        className="min-w-0 flex-1 px-1 text-sm leading-tight font-medium max-sm:basis-[calc(100%-6rem)]"
      >
        {t("select.count", { count: ids.length })}
      </p>
      <IconButton
        label={t(isAllSelected ? "select.none" : "select.all")}
        aria-pressed={isAllSelected}
        aria-busy={isSelectingAll || undefined}
        disabled={isSelectingAll}
        onClick={() => isAllSelected ? selecting.pickAll([]) : void selectAll()}
      >
        <ListChecks aria-hidden />
      </IconButton>
      <IconButton
        label={t(areFavorites ? "favorite.remove" : "favorite.add")}
        disabled={isEmpty}
        onClick={() => setFavorites(ids, !areFavorites)}
      >
        <Heart aria-hidden className={areFavorites ? "fill-current" : undefined} />
      </IconButton>
      <IconButton
        label={t("download.action")}
        aria-busy={isDownloading || undefined}
        disabled={isEmpty || isDownloading}
        onClick={() => void downloadSelected()}
      >
        <Download aria-hidden />
      </IconButton>
      <IconButton label={tSaveAs("action")} disabled={isEmpty} onClick={() => setIsSavingAs(true)}>
        <Crop aria-hidden />
      </IconButton>
      {isSavingAs && first && (
        <Suspense>
          <SaveAsDialog photos={[first, ...others]} onClose={() => setIsSavingAs(false)} />
        </Suspense>
      )}
      <IconButton label={tSharing("action")} disabled={isEmpty} onClick={() => setIsSharing(true)}>
        <Link2 aria-hidden />
      </IconButton>
      {isSharing && !isEmpty && (
        <Suspense>
          <ShareDialog photos={selected} onClose={() => setIsSharing(false)} />
        </Suspense>
      )}
      <IconButton
        label={t("remove.action")}
        disabled={isEmpty}
        onClick={() => remove(selected, selecting.end)}
        className="hover:bg-danger-soft hover:text-danger"
      >
        <Trash2 aria-hidden />
      </IconButton>
      {question}
    </div>
  );
}
