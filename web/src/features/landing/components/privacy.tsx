import EyeOff from "icon:eye-off";
import ImageIcon from "icon:image";
import Trash2 from "icon:trash";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

const promises = [
  { key: "one", Icon: ImageIcon },
  { key: "two", Icon: EyeOff },
  { key: "three", Icon: Trash2 },
] as const;

/** What happens with somebody's face. */
export function Privacy(): ReactNode {
  const t = useTranslations("landing.privacy");
  return (
    <section className="page-width grid gap-x-16 gap-y-10 py-16 md:py-24 lg:grid-cols-[1fr_1.4fr]">
      <div className="grid content-start gap-4">
        <h2 className="display-lg">{t("title")}</h2>
        <p className="text-lg text-ink-muted">{t("text")}</p>
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
