import Download from "icon:download";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { paths } from "@/config/paths.ts";
import { useDownloadPhotos } from "@/features/gallery/use-download-photos.ts";
import { toast } from "@/lib/toast.ts";
import { useCancelBatch } from "../api/change-batch.ts";
import { type BatchPhoto, isUnfinished } from "../api/get-batch-photos.ts";
import { type Batch, isOpen } from "../api/get-batches.ts";

interface BatchActionsProps {
  batch: Batch;
  photos: readonly BatchPhoto[];
  /** Those that are there, in the order of the tiles. */
  finished: readonly BatchPhoto[];
}

/**
 * What can be done with a batch, in one line of the same height before and after: the portraits that
 * are there on one's disk; while it runs how to stop the rest, afterwards where they are kept.
 */
export function BatchActions({ batch, photos, finished }: BatchActionsProps): ReactNode {
  const t = useTranslations("batches");
  if (!isOpen(batch) && batch.total_images_generated === 0) return null;
  return (
    <div className="flex min-h-11 flex-wrap gap-2">
      {finished.length > 0 && <DownloadAll photos={finished} />}
      {isOpen(batch)
        ? <CancelRest batchId={batch.id} photos={photos} />
        : (
          <Button asChild variant="secondary" className="max-sm:flex-1">
            <Link to={paths.gallery.getHref()}>{t("gallery")}</Link>
          </Button>
        )}
    </div>
  );
}

/** As one zip, or by a share sheet; a single one as it is. */
function DownloadAll({ photos }: { photos: readonly BatchPhoto[] }): ReactNode {
  const t = useTranslations("batches");
  const [isPending, setIsPending] = useState(false);
  const download = useDownloadPhotos();
  async function downloadAll(): Promise<void> {
    setIsPending(true);
    await download(photos);
    setIsPending(false);
  }
  return (
    <Button pending={isPending} onClick={() => void downloadAll()} className="max-sm:flex-1">
      <Download aria-hidden />
      {t("downloadAll", { count: photos.length })}
    </Button>
  );
}

/** Once a batch has ended: another one of the same person. */
export function OrderMore({ batch }: { batch: Batch }): ReactNode {
  const t = useTranslations("batches");
  return (
    <Button asChild variant="secondary" className="sm:justify-self-end">
      <Link to={paths.generate.getHref({ modelId: batch.model_id ?? undefined })}>{t("more")}</Link>
    </Button>
  );
}

function CancelRest(
  { batchId, photos }: { batchId: string; photos: readonly BatchPhoto[] },
): ReactNode {
  const t = useTranslations("batches.cancel");
  const [isAsking, setIsAsking] = useState(false);
  const cancel = useCancelBatch({
    onSuccess: (batch) => {
      setIsAsking(false);
      if (isOpen(batch)) toast.info(t("rest"));
    },
  });
  const unfinished = photos.filter(isUnfinished).length;
  if (unfinished === 0 && !isAsking) return null;
  return (
    <>
      <Button
        variant="secondary"
        className="max-sm:flex-1"
        onClick={() => setIsAsking(true)}
      >
        {t("action")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("title")}
        text={t("text", { count: unfinished })}
        action={t("confirm")}
        dismiss={t("keep")}
        pending={cancel.isPending}
        danger
        onConfirm={() => cancel.mutate(batchId)}
      >
        <ErrorNotice error={cancel.error} />
      </ConfirmDialog>
    </>
  );
}
