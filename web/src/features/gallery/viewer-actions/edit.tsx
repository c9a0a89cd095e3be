import WandSparkles from "icon:wand-sparkles";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { EditDialog } from "../edit/lazy-edit-dialog.ts";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useEditAction(): ViewerActionOf {
  const t = useTranslations("editing");
  const [isOpen, setIsOpen] = useState(false);
  return (photo) => ({
    id: "edit",
    label: t("action"),
    icon: WandSparkles,
    keys: ["e"],
    onPhones: "bar",
    run: () => setIsOpen(true),
    window: isOpen && (
      <Suspense>
        <EditDialog photo={photo} onClose={() => setIsOpen(false)} />
      </Suspense>
    ),
  });
}
