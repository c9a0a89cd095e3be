import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { paths } from "@/config/paths.ts";
import { useCancelBatch } from "../api/change-batch.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import { type Batch, isOpen } from "../api/get-batches.ts";

/** While a batch runs, how to stop the rest; afterwards, where to go on. */
export function BatchActions(
  { batch, photos }: { batch: Batch; photos: readonly BatchPhoto[] },
): ReactNode {
  const t = useTranslations("batches");
  if (isOpen(batch)) {
    return (
      <div className="grid min-h-24 content-start sm:min-h-11">
        <CancelRest batchId={batch.id} photos={photos} />
      </div>
    );
  }
  return (
    <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
      <Button asChild variant="secondary">
        <Link to={paths.generate.getHref({ modelId: batch.model_id ?? undefined })}>
          {t("more")}
        </Link>
      </Button>
      {batch.total_images_generated > 0 && (
        <Button asChild>
          <Link to={paths.gallery.getHref()}>{t("gallery")}</Link>
        </Button>
      )}
    </div>
  );
}

function CancelRest(
  { batchId, photos }: { batchId: string; photos: readonly BatchPhoto[] },
): ReactNode {
  const t = useTranslations("batches.cancel");
  const [isAsking, setIsAsking] = useState(false);
  const cancel = useCancelBatch({ onSuccess: () => setIsAsking(false) });
  const waiting = photos.filter(({ status }) => status === "queued").length;
  if (waiting === 0 && !isAsking) return null;
  return (
    <>
      <Button
        variant="ghost"
        className="text-ink-muted sm:justify-self-end"
        onClick={() => setIsAsking(true)}
      >
        {t("action")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("title")}
        text={t("text", { count: waiting })}
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
