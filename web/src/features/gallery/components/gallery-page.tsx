import SquareCheckBig from "icon:square-check-big";
import { type ReactNode, useCallback } from "react";
import { Outlet, useParams } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { cn } from "@/lib/cn.ts";
import { useUndoKey } from "../use-delete-photos.ts";
import { useFavorites } from "../use-favorites.ts";
import { useGallery } from "../use-gallery.ts";
import { useLastViewed } from "../use-last-viewed.ts";
import { useSelection } from "../use-selection.ts";
import { GalleryEmpty } from "./gallery-empty.tsx";
import { GalleryFilters } from "./gallery-filters.tsx";
import { GridSkeleton } from "./grid-skeleton.tsx";
import { PhotoGrid } from "./photo-grid.tsx";
import { SelectedPhotos } from "./selected-photos.tsx";

/** All finished photos; below it, at an address of its own, the viewer. */
export function GalleryPage(): ReactNode {
  const t = useTranslations("gallery");
  const gallery = useGallery();
  const { filter, setFilter, photos, query } = gallery;
  const { error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const selecting = useSelection(photos);
  const viewed = useLastViewed(useParams().photoId);
  const setFavorites = useFavorites();
  useUndoKey();
  const loadMore = useCallback(() => {
    if (!isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const isEmpty = query.isSuccess && photos.length === 0 && !hasNextPage;

  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          <Button
            variant="secondary"
            aria-pressed={selecting.isOn}
            title={t("select.hint")}
            onClick={selecting.isOn ? selecting.end : selecting.start}
            className={cn(
              "aria-pressed:bg-ink aria-pressed:text-canvas",
              photos.length === 0 && "invisible",
            )}
          >
            <SquareCheckBig aria-hidden />
            {t("select.start")}
          </Button>
        }
      />
      <GalleryFilters filter={filter} onFilter={setFilter} />
      {query.isPending && <GridSkeleton />}
      {isEmpty && <GalleryEmpty filter={filter} onReset={() => setFilter(noFilter)} />}
      {photos.length > 0 && (
        <PhotoGrid
          photos={photos}
          hasMore={hasNextPage}
          onNearEnd={loadMore}
          selecting={selecting}
          onFavorite={setFavorites}
          viewed={viewed}
        />
      )}
      <ErrorNotice
        error={error}
        onRetry={() => void (query.data ? fetchNextPage() : query.refetch())}
        className="mt-4"
      />
      {isFetchingNextPage && (
        <p role="status" className="grid h-20 place-items-center text-ink-muted">
          <Spinner />
          <span className="sr-only">{t("loadingMore")}</span>
        </p>
      )}
      {selecting.isOn && <SelectedPhotos gallery={gallery} selecting={selecting} />}
      <Outlet context={gallery} />
    </>
  );
}

const noFilter = { favorites: false, modelId: null, styleId: null };
