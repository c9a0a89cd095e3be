import Plus from "icon:plus";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { usePublicSettings } from "@/config/use-public-settings.ts";

const questions = ["likeness", "time", "failed", "use", "others"] as const;

/** What people ask before they begin, each answer behind its question. */
export function Questions(): ReactNode {
  const t = useTranslations("tour.questions");
  const settings = usePublicSettings();
  return (
    <section className="border-t border-line py-16 md:py-24">
      <div className="page-width grid gap-x-16 gap-y-8 lg:grid-cols-[1fr_1.4fr]">
        <h2 className="display-lg">{t("title")}</h2>
        <div className="border-t border-line">
          {questions.map((key) => (
            <Question key={key} question={t(`${key}.question`)} answer={t(`${key}.answer`)} />
          ))}
          {settings && settings.signup_credits > 0 && (
            <Question
              question={t("free.question")}
              answer={t("free.answer", {
                portraits: settings.signup_credits,
                photos: settings.signup_training_credits,
              })}
            />
          )}
        </div>
      </div>
    </section>
  );
}

function Question({ question, answer }: { question: string; answer: string }): ReactNode {
  return (
    <details className="group border-b border-line">
      <summary className="flex items-center justify-between gap-4 rounded-sm py-4 text-lg font-semibold tracking-tight [&::-webkit-details-marker]:hidden">
        {question}
        <Plus
          aria-hidden
          className="size-5 shrink-0 text-accent-text transition-transform group-open:rotate-45"
        />
      </summary>
      <p className="max-w-2xl pb-5 text-ink-muted">{answer}</p>
    </details>
  );
}
