import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { addressOutside } from "../inside-app.ts";

/** Stands in for Google where it signs nobody in: how to get to where it does. */
export function GoogleElsewhere(): ReactNode {
  const t = useTranslations("auth.insideApp");
  const [copying, setCopying] = useState<"done" | "refused">();
  const outside = addressOutside(navigator.userAgent, new URL(location.href));

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopying("done");
    } catch {
      // Some apps forbid it, or their browser has no such thing.
      setCopying("refused");
    }
  }

  return (
    <InlineAlert
      tone="info"
      title={t("title")}
      text={t("text")}
      className="mb-5"
      action={
        <div className="flex w-full flex-wrap gap-2">
          {outside && (
            <Button asChild size="sm" variant="strong">
              <a href={outside}>{t("open")}</a>
            </Button>
          )}
          <Button size="sm" variant="outline" onClick={() => void copy()}>
            {t(copying === "done" ? "copied" : "copy")}
          </Button>
          {copying === "refused" && <p className="break-all select-all">{location.href}</p>}
        </div>
      }
    />
  );
}
