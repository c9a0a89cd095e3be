import Crop from "icon:crop";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { SaveAsDialog } from "../save-as/lazy-save-as-dialog.ts";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useSaveAsAction(): ViewerActionOf {
  const t = useTranslations("saveAs");
  const [isOpen, setIsOpen] = useState(false);
  return (photo) => ({
    id: "save-as",
    label: t("action"),
    icon: Crop,
    keys: ["s"],
    onPhones: "more",
    run: () => setIsOpen(true),
    window: isOpen && (
      <Suspense>
        <SaveAsDialog photos={[photo]} onClose={() => setIsOpen(false)} />
      </Suspense>
    ),
  });
}
