import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";

/** Says where the settings come from, or why they do not. */
export function LikeNotice({ isMissing }: { isMissing: boolean }): ReactNode {
  const t = useTranslations("generate.like");
  return isMissing
    ? <InlineAlert tone="info" title={t("missing.title")} text={t("missing.text")} />
    : <InlineAlert tone="info" title={t("title")} text={t("text")} />;
}
