import { useTranslations } from "use-intl";
import { toast } from "@/lib/toast.ts";
import type { Part } from "./parts.ts";

/** Says that files, or a part of them, are ready, and waits for the touch that takes them. */
export function useNextTap(): (part?: Part) => Promise<boolean> {
  const t = useTranslations("common");
  return (part) =>
    new Promise((resolve) => {
      toast(part ? t("saving.partReady", part) : t("saving.ready"), {
        duration: Infinity,
        action: { label: t("save"), onClick: () => resolve(true) },
        cancel: { label: t("cancel"), onClick: () => resolve(false) },
        onDismiss: () => resolve(false),
      });
    });
}
