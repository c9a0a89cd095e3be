import { Dialog } from "radix-ui";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useFavorites } from "../api/set-favorites.ts";
import { useDeletePhotos } from "../use-delete-photos.ts";
import { useDownloadPhotos } from "../use-download-photos.ts";
import { usePhotoLabel } from "../use-photo-label.ts";
import { useViewer } from "../use-viewer.ts";
import { useZoom } from "../use-zoom.ts";
import { PhotoDetails } from "./photo-details.tsx";
import { PhotoStage } from "./photo-stage.tsx";
import { ViewerBar } from "./viewer-bar.tsx";

/** One photo over the whole window. Arrow keys and swipes lead to its neighbours. */
export function PhotoViewer(): ReactNode {
  const t = useTranslations("gallery.viewer");
  const viewer = useViewer();
  const { photo, previous, next } = viewer;
  const label = usePhotoLabel();
  const setFavorites = useFavorites();
  const download = useDownloadPhotos();
  const remove = useDeletePhotos();
  const content = useRef<HTMLDivElement>(null);
  const control = useZoom(
    { width: photo?.width ?? 3, height: photo?.height ?? 4 },
    photo?.id ?? "",
  );
  const name = photo ? label(photo) : "";
  const position = viewer.position && t("position", { ...viewer.position });

  function step(by: -1 | 1): void {
    const to = by === 1 ? next : previous;
    if (to) viewer.show(to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, () => void> = {
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
      "+": control.zoomIn,
      "=": control.zoomIn,
      "-": control.zoomOut,
      "0": control.reset,
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  function removeAndGoOn(id: string): void {
    const neighbour = next ?? previous;
    remove([id]);
    // Not on the button, where a second Enter would delete the next one too.
    content.current?.focus();
    if (neighbour) viewer.show(neighbour);
    else viewer.close();
  }

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && viewer.close()}>
      <Dialog.Portal>
        <Dialog.Content
          ref={content}
          aria-describedby=""
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.focus();
          }}
          // It fills the window: what is outside are messages, and clicking those closes nothing.
          onInteractOutside={(event) => event.preventDefault()}
          // The grid takes the focus to the tile of the photo that was seen last.
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="fixed inset-0 z-40 grid animate-fade grid-rows-[auto_minmax(70dvh,1fr)_auto] overflow-y-auto bg-canvas outline-none lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_minmax(0,1fr)] lg:overflow-hidden"
        >
          <Dialog.Title className="sr-only">{name}</Dialog.Title>
          <p aria-live="polite" className="sr-only">{name} {position}</p>
          <ViewerBar
            isFavorite={photo?.is_favorite ?? false}
            position={position}
            control={control}
            onFavorite={() => photo && setFavorites([photo.id], !photo.is_favorite)}
            onDownload={() => photo && void download([photo])}
            onDelete={() => photo && removeAndGoOn(photo.id)}
            onClose={viewer.close}
          />
          {photo
            ? (
              <>
                <PhotoStage
                  photo={photo}
                  alt={name}
                  control={control}
                  hasPrevious={previous !== undefined}
                  hasNext={next !== undefined}
                  onStep={step}
                />
                <PhotoDetails photo={photo} settings={viewer.settings} />
              </>
            )
            : <Skeleton className="col-span-full rounded-none" />}
          {!viewer.settings && (
            <ErrorNotice error={viewer.error} onRetry={viewer.retry} className="m-4" />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
