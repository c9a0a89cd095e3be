import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { useWhen } from "@/lib/i18n/use-when.ts";

/** That the day's quota of Gemini is used up, and when it opens again: before anything is chosen. */
export function ClosedNotice({ opening }: { opening: Date }): ReactNode {
  const t = useTranslations("common.closed");
  const when = useWhen();
  return <InlineAlert tone="info" title={t("title", { when: when(opening) })} text={t("text")} />;
}
