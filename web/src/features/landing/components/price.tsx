import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { pricing } from "@/config/pricing.ts";

const example = 3 * pricing.training + 12 * pricing.generation;

/** What things cost, in credits. */
export function Price(): ReactNode {
  const t = useTranslations("landing.price");
  return (
    <section className="page-width">
      <div className="grid gap-x-16 gap-y-10 rounded-[2rem] bg-accent-soft px-6 py-12 sm:px-12 md:py-16 lg:grid-cols-[1fr_1.1fr]">
        <div className="grid content-start gap-4">
          <h2 className="display-lg">{t("title")}</h2>
          <p className="max-w-md text-lg">{t("text")}</p>
        </div>
        <div className="grid content-center gap-6">
          <dl className="grid gap-1">
            <Line label={t("portrait", { count: pricing.generation })} value={pricing.generation} />
            <Line label={t("training", { count: pricing.training })} value={pricing.training} />
            <Line label={t("welcome")} value={pricing.signupCredits} />
          </dl>
          <p className="font-medium">{t("example", { count: example })}</p>
        </div>
      </div>
    </section>
  );
}

function Line({ label, value }: { label: string; value: number }): ReactNode {
  return (
    <div className="flex flex-row-reverse items-baseline justify-end gap-4 border-b border-accent-text/20 py-2.5">
      <dt className="text-lg">{label}</dt>
      <dd className="min-w-20 font-display text-4xl tabular-nums">{value}</dd>
    </div>
  );
}
