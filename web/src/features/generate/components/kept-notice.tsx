import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";

/** Says that an earlier visit's choices are still there, and gives them up on a click. */
export function KeptNotice({ onStartAnew }: { onStartAnew: () => void }): ReactNode {
  const t = useTranslations("generate.kept");
  return (
    <InlineAlert
      tone="info"
      title={t("title")}
      text={t("text")}
      action={
        <Button variant="secondary" size="sm" onClick={onStartAnew}>
          {t("startAnew")}
        </Button>
      }
    />
  );
}
