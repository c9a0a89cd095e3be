import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";

interface DeleteVersionsDialogProps {
  /** How many photos are meant, and how many they are with all versions of their portraits. */
  count: number;
  all: number;
  onAnswer: (withVersions: boolean) => void;
  onClose: () => void;
}

/** Asks whether what is deleted takes the other versions of its portrait along. */
export function DeleteVersionsDialog(
  { count, all, onAnswer, onClose }: DeleteVersionsDialogProps,
): ReactNode {
  const t = useTranslations("gallery.remove.versions");
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title")}
      description={t("text", { count, all })}
    >
      <footer className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button variant="secondary" onClick={() => onAnswer(false)}>{t("these", { count })}</Button>
        <Button variant="danger" onClick={() => onAnswer(true)}>{t("all", { all })}</Button>
      </footer>
    </Dialog>
  );
}
