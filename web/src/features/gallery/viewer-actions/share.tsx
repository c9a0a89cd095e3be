import Link2 from "icon:link-2";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { ShareDialog } from "@/features/sharing/lazy-share-dialog.ts";
import type { ViewerActionOf } from "./viewer-action.ts";

export function useShareAction(): ViewerActionOf {
  const t = useTranslations("sharing");
  const [isOpen, setIsOpen] = useState(false);
  return (photo) => ({
    id: "share",
    label: t("action"),
    icon: Link2,
    onPhones: "more",
    run: () => setIsOpen(true),
    window: isOpen && (
      <Suspense>
        <ShareDialog photos={[photo]} onClose={() => setIsOpen(false)} />
      </Suspense>
    ),
  });
}
