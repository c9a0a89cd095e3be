import type { ReactNode } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { useDeleteModel } from "../api/delete-model.ts";
import type { Model } from "../api/get-models.ts";

/** Asks before deleting a model, and says what goes with it. */
export function DeleteModel({ model, onClose }: { model: Model; onClose: () => void }): ReactNode {
  const t = useTranslations("models.remove");
  const remove = useDeleteModel({
    onSuccess: () => {
      toast.success(t("done", { name: model.name }));
      onClose();
    },
  });

  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t("title", { name: model.name })}
      text={t("text")}
      action={t("action")}
      danger
      pending={remove.isPending}
      onConfirm={() => remove.mutate(model.id)}
    >
      <ul className="grid list-disc gap-1 pl-5 marker:text-danger">
        <li>{t("photos", { count: model.images_count })}</li>
        {model.preview_image_url && <li>{t("preview")}</li>}
        {model.status === "training" && <li>{t("training")}</li>}
        {model.status === "ready" && <li>{t("work")}</li>}
      </ul>
      {model.status === "ready" && <p>{t("stays")}</p>}
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  );
}
