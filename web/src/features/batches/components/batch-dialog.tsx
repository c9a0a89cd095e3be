import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { paths } from "@/config/paths.ts";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { useBatchPhotos } from "../api/get-batch-photos.ts";
import { isOpen, useBatch } from "../api/get-batches.ts";
import { batchProgress } from "../batch-progress.ts";
import { BatchSkeleton, BatchView } from "./batch-view.tsx";

/** A batch by its address: every picture as it arrives. Closing it keeps the work going. */
export function BatchDialog({ id }: { id: string }): ReactNode {
  const t = useTranslations();
  const batch = useBatch(id);
  const photos = useBatchPhotos(id);
  // Tiles stand in the order of the catalogue, so it is waited for, as far as it can be had.
  const styles = useStyles();
  const navigate = useNavigate();
  const failed = [batch, photos].find(({ data, error }) => error && !data);
  if (failed && toAppError(failed.error).code.endsWith("not_found")) {
    throw toAppError(failed.error);
  }
  const { done, total } = batchProgress(batch.data ? [batch.data] : []);
  const windowTitle = batch.data && isOpen(batch.data)
    ? t("batches.windowTitle.open", { done, total })
    : t("batches.windowTitle.ended");

  return (
    <>
      <title>{t("common.pageTitle", { page: windowTitle })}</title>
      <Dialog
        open
        onOpenChange={() => navigate(paths.dashboard.getHref(), { replace: true })}
        title={t("batches.title")}
        width="wide"
      >
        {failed && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
        {batch.data && photos.data && !styles.isLoading
          ? <BatchView batch={batch.data} photos={photos.data} styles={styles.data ?? []} />
          : !failed && <BatchSkeleton batch={batch.data} />}
      </Dialog>
    </>
  );
}
