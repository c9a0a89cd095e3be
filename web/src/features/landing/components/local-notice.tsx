import Laptop from "icon:laptop";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useLocalMode } from "@/config/use-local-mode.ts";

/**
 * On the embedded stack: that everything stays on this machine. The page does not wait for it, so it
 * stands far enough down not to push anything about that is being looked at.
 */
export function LocalNotice(): ReactNode {
  const t = useTranslations("landing.local");
  const isLocal = useLocalMode();
  if (!isLocal) return null;
  return (
    <aside className="page-width pb-16 md:pb-20">
      <div className="flex items-start gap-4 rounded-card bg-sunken p-5 sm:p-6">
        <Laptop aria-hidden className="mt-0.5 size-6 shrink-0 text-accent-text" />
        <div className="grid gap-1">
          <h2 className="font-semibold">{t("title")}</h2>
          <p className="max-w-3xl text-ink-muted">{t("text")}</p>
        </div>
      </div>
    </aside>
  );
}
