import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { useLocalMode } from "@/config/use-local-mode.ts";

/** Without a Gemini key: who draws the portraits, and which options that renderer cannot follow. */
export function LocalLimits(): ReactNode {
  const t = useTranslations("generate.local");
  const isLocal = useLocalMode();
  return isLocal && <InlineAlert tone="info" title={t("title")} text={t("text")} />;
}
