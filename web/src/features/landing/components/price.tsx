import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import type { ProductSettings } from "@/config/product-settings.ts";
import { usePublicSettings } from "@/config/use-public-settings.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";

/** What things cost, in credits. */
export function Price(): ReactNode {
  const t = useTranslations("tour.price");
  const prices = usePublicSettings();
  const portrait = prices?.generation_cost;
  const training = prices?.training_cost_per_image;
  return (
    <section className="page-width">
      <div className="grid gap-x-16 gap-y-10 rounded-[2rem] bg-accent-soft px-6 py-12 sm:px-12 md:py-16 lg:grid-cols-[1fr_1.1fr]">
        <div className="grid content-start gap-4">
          <h2 className="display-lg">{t("title")}</h2>
          <p className="max-w-md text-lg">{t("text")}</p>
        </div>
        <div className="grid content-center gap-6">
          <dl className="grid gap-1">
            <Line label={t("portrait", { count: portrait ?? 1 })} value={portrait} />
            <Line label={t("photo", { count: training ?? 1 })} value={training} />
            {!hasSessionHint() && <Welcome prices={prices} />}
          </dl>
          <div className="min-h-[2lh] font-medium sm:min-h-[1lh]">
            {portrait && training
              ? t("example", { photos: 3 * training, portraits: 12 * portrait })
              : <Skeleton className="h-[1lh] w-72 max-w-full bg-accent-text/15" />}
          </div>
        </div>
      </div>
    </section>
  );
}

/** What an account begins with. */
function Welcome({ prices }: { prices: ProductSettings | undefined }): ReactNode {
  const t = useTranslations("tour.price.welcome");
  const welcome = {
    generation: prices?.signup_credits,
    training: prices?.signup_training_credits,
  };
  return (["generation", "training"] as const).map((kind) => (
    <Line key={kind} label={t(kind, { count: welcome[kind] ?? 2 })} value={welcome[kind]} />
  ));
}

function Line({ label, value }: { label: string; value: number | undefined }): ReactNode {
  return (
    <div className="flex flex-row-reverse items-baseline justify-end gap-4 border-b border-accent-text/20 py-2.5">
      <dt className="text-lg">{label}</dt>
      <dd className="min-w-20 font-display text-4xl tabular-nums">
        {value ?? <span aria-hidden className="opacity-40">–</span>}
      </dd>
    </div>
  );
}
