import { Dialog } from "radix-ui";
import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { usePhotoLabel } from "../use-photo-label.ts";
import { useViewer } from "../use-viewer.ts";
import { useZoom } from "../use-zoom.ts";
import { useViewerActions } from "../viewer-actions/use-viewer-actions.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { PhotoDetails } from "./photo-details.tsx";
import { PhotoStage } from "./photo-stage.tsx";
import { ViewerBar } from "./viewer-bar.tsx";
import { ViewerDock } from "./viewer-dock.tsx";

/** One photo over the whole window. Arrow keys and swipes lead to its neighbours. */
export function PhotoViewer(): ReactNode {
  const t = useTranslations("gallery.viewer");
  const viewer = useViewer();
  const { photo, previous, next } = viewer;
  const label = usePhotoLabel();
  const [isShowingKeys, setIsShowingKeys] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const control = useZoom(
    { width: photo?.width ?? 3, height: photo?.height ?? 4 },
    photo?.id ?? "",
  );
  const name = photo ? label(photo) : "";
  const position = viewer.position && t("position", { ...viewer.position });

  function show(to: GalleryPhoto | undefined): void {
    if (to && to.id !== photo?.id) viewer.show(to);
  }

  function leavePhoto(): void {
    const neighbour = next ?? previous;
    // Not on the button, where a second Enter would act on the next one too.
    content.current?.focus();
    if (neighbour) viewer.show(neighbour);
    else viewer.close();
  }

  const actions = useViewerActions(photo, { leavePhoto });

  function onKeyDown(event: KeyboardEvent): void {
    if (!isForViewer(event)) return;
    const steps: Record<string, () => void> = {
      ArrowLeft: () => show(previous),
      ArrowRight: () => show(next),
      Home: () => show(viewer.first),
      End: () => void viewer.last().then(show),
      "+": control.zoomIn,
      "=": control.zoomIn,
      "-": control.zoomOut,
      "0": control.reset,
      "?": () => setIsShowingKeys(true),
    };
    const action = actions.find(({ keys }) => keys?.includes(event.key.toLowerCase()));
    // A key that is held down goes on walking, but does nothing else twice.
    const act = steps[event.key] ?? (event.repeat ? undefined : action?.run);
    if (!act) return;
    event.preventDefault();
    act();
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
          className="fixed inset-0 z-40 grid animate-fade grid-rows-[auto_minmax(66dvh,1fr)_auto] overflow-y-auto bg-canvas outline-none lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_minmax(0,1fr)] lg:overflow-hidden"
        >
          <Dialog.Title className="sr-only">{name}</Dialog.Title>
          <p aria-live="polite" className="sr-only">{name} {position}</p>
          <ViewerBar
            actions={actions}
            position={position}
            control={control}
            onHelp={() => setIsShowingKeys(true)}
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
                  onStep={(by) => show(by === 1 ? next : previous)}
                />
                <PhotoDetails photo={photo} settings={viewer.settings} onShow={viewer.show} />
              </>
            )
            : <Skeleton className="col-span-full rounded-none" />}
          {!viewer.settings && (
            <ErrorNotice error={viewer.error} onRetry={viewer.retry} className="m-4" />
          )}
          {actions.length > 0 && <ViewerDock actions={actions} />}
          <KeysDialog of="viewer" open={isShowingKeys} onOpenChange={setIsShowingKeys} />
          {actions.map(({ id, window }) => <Fragment key={id}>{window}</Fragment>)}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Whether a key means the viewer: not a window over it, a field in it, or the browser. */
function isForViewer({ target, currentTarget, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest("input, textarea, select, [role=slider]") === null;
}
