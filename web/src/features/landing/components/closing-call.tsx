import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { StartButton } from "./start-button.tsx";

export function ClosingCall(): ReactNode {
  const t = useTranslations("landing.closing");
  return (
    <section className="border-t border-line py-16 md:py-28">
      <div className="page-width grid justify-items-center gap-8 text-center">
        <h2 className="display-lg max-w-2xl">{t("title")}</h2>
        <StartButton />
      </div>
    </section>
  );
}
