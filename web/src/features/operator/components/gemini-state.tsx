import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import type { Gemini } from "../api/gemini.ts";

/** Whether a Gemini model is asked, and if not, why and until when. */
export function GeminiState({ gemini }: { gemini: Gemini }): ReactNode {
  const t = useTranslations("operator.gemini");
  const format = useFormatter();
  const when = (iso: string): string => format.dateTime(new Date(iso), "time");
  const { enabled, suspended_for, stopped_until, closed_until, paused_until, is_busy } = gemini;
  if (!enabled) return <Badge>{t("disabled")}</Badge>;
  if (suspended_for !== null) {
    return <Badge tone="danger">{t("suspended", { reason: suspended_for.slice(0, 80) })}</Badge>;
  }
  if (stopped_until !== null) {
    return <Badge tone="accent">{t("stopped", { when: when(stopped_until) })}</Badge>;
  }
  if (closed_until !== null) {
    return <Badge tone="danger">{t("closed", { when: when(closed_until) })}</Badge>;
  }
  if (paused_until !== null) {
    return <Badge tone="accent">{t("paused", { when: when(paused_until) })}</Badge>;
  }
  return is_busy
    ? <Badge tone="accent">{t("busy")}</Badge>
    : <Badge tone="success">{t("working")}</Badge>;
}
