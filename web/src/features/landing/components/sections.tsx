import EyeOff from "icon:eye-off";
import ImageIcon from "icon:image";
import Laptop from "icon:laptop";
import ScanFace from "icon:scan-face";
import Trash2 from "icon:trash";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "@/config/paths.ts";
import { useLocalMode } from "@/config/use-local-mode.ts";

const steps = ["one", "two", "three"] as const;

/** How it works. */
export function Steps(): ReactNode {
  const t = useTranslations("tour.steps");
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

const promises = [
  { key: "one", Icon: ImageIcon },
  { key: "two", Icon: EyeOff },
  { key: "three", Icon: ScanFace },
  { key: "four", Icon: Trash2 },
] as const;

/** What happens with somebody's face. */
export function Privacy(): ReactNode {
  const t = useTranslations("tour.privacy");
  return (
    <section className="page-width grid gap-x-16 gap-y-10 py-16 md:py-24 lg:grid-cols-[1fr_1.4fr]">
      <div className="grid content-start gap-4">
        <h2 className="display-lg">{t("title")}</h2>
        <p className="text-lg text-ink-muted">
          {t.rich("text", {
            link: (text) => (
              <Link
                to={paths.privacy.getHref()}
                className="rounded-sm whitespace-nowrap text-ink underline decoration-accent decoration-2 underline-offset-4"
              >
                {text}
              </Link>
            ),
          })}
        </p>
      </div>
      <ul className="grid gap-8">
        {promises.map(({ key, Icon }) => (
          <li key={key} className="flex gap-5">
            <Icon aria-hidden className="mt-1 size-6 shrink-0 text-accent-text" />
            <div className="grid gap-1">
              <h3 className="text-xl font-semibold tracking-tight">{t(`${key}.title`)}</h3>
              <p className="text-ink-muted">{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * On the embedded stack: that everything stays on this machine. The page does not wait for it, so it
 * stands far enough down not to push anything about that is being looked at.
 */
export function LocalNotice(): ReactNode {
  const t = useTranslations("tour.local");
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
