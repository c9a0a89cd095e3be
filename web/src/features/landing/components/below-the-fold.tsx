import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Price } from "./price.tsx";
import { Questions } from "./questions.tsx";
import { LocalNotice, Privacy, Steps } from "./sections.tsx";
import { StartButton } from "./start-button.tsx";
import { StylesWall } from "./styles-wall.tsx";

/** What is read after the first look. */
export function BelowTheFold(): ReactNode {
  return (
    <>
      <StylesWall />
      <Steps />
      <Price />
      <Privacy />
      <Questions />
      <LocalNotice />
      <ClosingCall />
    </>
  );
}

function ClosingCall(): ReactNode {
  const t = useTranslations("tour.closing");
  return (
    <section className="border-t border-line py-16 md:py-28">
      <div className="page-width grid justify-items-center gap-8 text-center">
        <h2 className="display-lg max-w-2xl">{t("title")}</h2>
        <StartButton />
      </div>
    </section>
  );
}
