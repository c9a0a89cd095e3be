import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { usePublicSettings } from "@/config/use-public-settings.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";
import { ShowcaseSlider } from "./showcase.tsx";
import { StartButton } from "./start-button.tsx";

/** What Retrato does, in a sentence and in pictures. */
export function Hero(): ReactNode {
  const t = useTranslations("landing.hero");
  return (
    <section className="page-width grid items-center gap-x-14 gap-y-12 pt-8 pb-16 md:pt-10 md:pb-24 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <div className="grid justify-items-start gap-6">
        <h1 className="display-xl">{t("title")}</h1>
        <p className="max-w-lg text-lg text-ink-muted md:text-xl">{t("text")}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-1">
          <StartButton />
          <div className="text-sm text-ink-muted">
            {hasSessionHint() ? t("back") : <FreeCredits />}
          </div>
        </div>
      </div>
      <ShowcaseSlider />
    </section>
  );
}

function FreeCredits(): ReactNode {
  const t = useTranslations("landing.hero");
  const settings = usePublicSettings();
  if (!settings) return <Skeleton className="h-[1lh] w-52" />;
  return settings.signup_credits > 0 && t("free", { count: settings.signup_credits });
}
