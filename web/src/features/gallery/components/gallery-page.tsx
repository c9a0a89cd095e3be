import Clock from "icon:clock";
import Heart from "icon:heart";
import Images from "icon:images";
import Keyboard from "icon:keyboard";
import Link2 from "icon:link-2";
import SearchX from "icon:search-x";
import SquareCheckBig from "icon:square-check-big";
import { type ReactNode, useCallback, useState } from "react";
import { Link, Outlet, useLocation, useParams } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { useLeavingPortraits } from "@/features/retention/api/leaving.ts";
import { LeavingPortraits } from "@/features/retention/leaving-portraits.tsx";
import { cn } from "@/lib/cn.ts";
import { loadAllPages, rowsOf } from "@/lib/paged-query.ts";
import { usePhotoCount } from "../api/get-gallery-photos.ts";
import { useFavorites } from "../api/set-favorites.ts";
import { everything, type GalleryFilter, leavingHref } from "../gallery-filter.ts";
import { useIsHidden, useUndoKey } from "../use-delete-photos.tsx";
import { useGallery } from "../use-gallery.ts";
import { useLoadedAsFarAs } from "../use-loaded-as-far-as.ts";
import { useSelection } from "../use-selection.ts";
import type { ViewedPhotos } from "../viewed-photos.ts";
import { GalleryFilters } from "./gallery-filters.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { GridSkeleton, PhotoGrid } from "./photo-grid.tsx";
import { SelectionBar } from "./selection-bar.tsx";

/** All finished photos; below it, at an address of its own, the viewer. */
export function GalleryPage(): ReactNode {
  const t = useTranslations("gallery");
  const tSharing = useTranslations("sharing");
  const tLeaving = useTranslations("shell.leaving");
  const gallery = useGallery();
  const { filter, setFilter, hasOrders, photos, query } = gallery;
  const { error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const selecting = useSelection(photos);
  const isHidden = useIsHidden();
  const lastViewed = useLastViewed(useParams().photoId);
  const setFavorites = useFavorites();
  const { data: leaving } = useLeavingPortraits();
  useLoadedAsFarAs(lastViewed?.id, gallery);
  useUndoKey();
  const loadMore = useCallback(() => {
    if (!isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const { search } = useLocation();
  const [isShowingKeys, setIsShowingKeys] = useState(false);
  const viewed: ViewedPhotos = {
    photos,
    loaded: !query.isSuccess ? "nothing" : hasNextPage ? "part" : "all",
    filter,
    hidden: rowsOf(query.data).length - photos.length,
    loadMore,
    last: async () => rowsOf(await loadAllPages(query)).findLast((photo) => !isHidden(photo)),
    hrefOf: (photoId) => paths.gallery.getHref(photoId) + search,
  };
  const total = usePhotoCount({ filter, before: null }, viewed.loaded === "part");
  const count = viewed.loaded === "all"
    ? photos.length
    : total.data && Math.max(total.data - viewed.hidden, photos.length);
  const isEmpty = query.isSuccess && photos.length === 0 && !hasNextPage;

  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          <div className="flex items-center gap-2">
            <IconButton
              label={t("keys.title")}
              onClick={() => setIsShowingKeys(true)}
              className={cn("pointer-coarse:hidden", photos.length === 0 && "invisible")}
            >
              <Keyboard aria-hidden />
            </IconButton>
            <Link
              to={paths.sharedLinks.getHref()}
              aria-label={tSharing("page.title")}
              title={tSharing("page.title")}
              className={cn(
                "inline-flex size-10 items-center justify-center rounded-full text-ink-muted hover:bg-sunken hover:text-ink",
                photos.length === 0 && "invisible",
              )}
            >
              <Link2 aria-hidden className="size-5" />
            </Link>
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
          </div>
        }
      >
        <GalleryFilters
          filter={filter}
          onFilter={setFilter}
          hasOrders={hasOrders}
          hasLeaving={!!leaving?.total}
        >
          <p
            role="status"
            className="min-h-5 text-sm text-ink-muted tabular-nums max-sm:order-1 max-sm:w-full"
          >
            {count !== undefined && count > 0 && t("count", { count })}
          </p>
        </GalleryFilters>
      </PageHeader>
      <LeavingPortraits
        link={!filter.leaving && <TextLink to={leavingHref()}>{tLeaving("see")}</TextLink>}
        className="mb-4"
      />
      {query.isPending && <GridSkeleton hasHeadings={filter.order === "newest"} />}
      {isEmpty && (
        <GalleryEmpty
          filter={filter}
          onReset={() => setFilter({ ...everything, order: filter.order })}
        />
      )}
      {photos.length > 0 && (
        <PhotoGrid
          photos={photos}
          hasMore={hasNextPage}
          onNearEnd={loadMore}
          selecting={selecting}
          onFavorite={setFavorites}
          viewed={lastViewed}
          order={filter.order}
          onHelp={() => setIsShowingKeys(true)}
          leaving={leaving?.at}
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
      {selecting.isOn && <SelectionBar gallery={gallery} selecting={selecting} />}
      <KeysDialog of="grid" open={isShowingKeys} onOpenChange={setIsShowingKeys} />
      <Outlet context={viewed} />
    </>
  );
}

interface GalleryEmptyProps {
  filter: GalleryFilter;
  onReset: () => void;
}

/** Why there is nothing to see, and the way out. */
function GalleryEmpty({ filter, onReset }: GalleryEmptyProps): ReactNode {
  const t = useTranslations("gallery.empty");
  const tLeaving = useTranslations("gallery.leaving.none");
  if (filter.leaving) {
    return (
      <EmptyState
        icon={Clock}
        title={tLeaving("title")}
        text={tLeaving("text")}
        action={<Button variant="secondary" onClick={onReset}>{tLeaving("action")}</Button>}
      />
    );
  }
  if (filter.modelId || filter.styleId || filter.favorites) {
    const isNarrowed = filter.modelId !== null || filter.styleId !== null;
    const kind = isNarrowed ? "filtered" : "favorites";
    return (
      <EmptyState
        icon={isNarrowed ? SearchX : Heart}
        title={t(`${kind}.title`)}
        text={t(`${kind}.text`)}
        action={<Button variant="secondary" onClick={onReset}>{t(`${kind}.action`)}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={Images}
      title={t("none.title")}
      text={t("none.text")}
      action={
        <Button asChild>
          <Link to={paths.generate.getHref()}>{t("none.action")}</Link>
        </Button>
      }
    />
  );
}

/**
 * The photo the viewer shows, or showed last once it is closed; null before the first.
 * @param photoId From the address; undefined when there is no viewer.
 */
function useLastViewed(
  photoId: string | undefined,
): { id: string; isOpen: boolean } | null {
  const [last, setLast] = useState(photoId);
  if (photoId !== undefined && photoId !== last) setLast(photoId);
  return last === undefined ? null : { id: last, isOpen: photoId !== undefined };
}
