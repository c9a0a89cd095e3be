import { SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";

/** Nothing is called like that, and the way back. */
export function NoStyleMatch({ onShowAll }: { onShowAll: () => void }): ReactNode {
  const t = useTranslations("generate.styles.noMatch");
  return (
    <EmptyState
      icon={SearchX}
      title={t("title")}
      text={t("text")}
      action={<Button variant="secondary" onClick={onShowAll}>{t("action")}</Button>}
    />
  );
}
