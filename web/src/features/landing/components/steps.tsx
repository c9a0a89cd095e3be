import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

const steps = ["one", "two", "three"] as const;

/** How it works. */
export function Steps(): ReactNode {
  const t = useTranslations("landing.steps");
  return (
    <section className="border-t border-line py-16 md:py-24">
      <div className="page-width grid gap-10 md:gap-14">
        <h2 className="display-lg max-w-2xl">{t("title")}</h2>
        <ol className="grid gap-x-10 gap-y-9 md:grid-cols-3">
          {steps.map((step, index) => (
            <li key={step} className="grid content-start gap-3">
              <span
                aria-hidden
                className="grid size-11 place-items-center rounded-full bg-accent font-display text-xl text-accent-ink"
              >
                {index + 1}
              </span>
              <h3 className="pt-1 text-xl font-semibold tracking-tight">{t(`${step}.title`)}</h3>
              <p className="text-ink-muted">{t(`${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
