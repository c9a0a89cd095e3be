import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { LanguageSelect, ThemeSelect } from "@/components/look-selects.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import { hasArrived } from "@/lib/navigation-state.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";
import { Hero } from "./hero.tsx";
import { Price } from "./price.tsx";
import { LocalNotice, Privacy, Steps } from "./sections.tsx";
import { StartButton } from "./start-button.tsx";

/** The page for whoever does not know Retrato yet. Loads neither Supabase nor the query cache. */
export function Landing(): ReactNode {
  const t = useTranslations();
  const { state } = useLocation();
  return (
    <>
      <title>{`${t("common.appName")} · ${t("landing.title")}`}</title>
      <LandingHeader />
      <MainLandmark className="overflow-x-clip outline-none">
        {hasArrived(state, "accountDeleted") && <Farewell />}
        <Hero />
        <Steps />
        <Price />
        <Privacy />
        <LocalNotice />
        <ClosingCall />
      </MainLandmark>
      <LandingFooter />
    </>
  );
}

function Farewell(): ReactNode {
  const t = useTranslations("landing.farewell");
  return (
    <div role="status" className="page-width mt-4">
      <p className="rounded-card bg-success-soft px-6 py-4">
        <strong className="font-semibold">{t("title")}</strong> {t("text")}
      </p>
    </div>
  );
}

/** The name, the language and the way in. */
function LandingHeader(): ReactNode {
  const t = useTranslations("common");
  return (
    <header className="page-width flex h-18 items-center justify-between gap-3">
      <Logo />
      <div className="flex items-center gap-1 sm:gap-2">
        <LanguageSelect />
        {!hasSessionHint() && (
          <Link
            to={paths.auth.signIn.getHref()}
            className={buttonClasses({ variant: "ghost", size: "sm" })}
          >
            {t("signIn")}
          </Link>
        )}
      </div>
    </header>
  );
}

function ClosingCall(): ReactNode {
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

function LandingFooter(): ReactNode {
  const t = useTranslations("landing.footer");
  return (
    <footer className="border-t border-line">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-8">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Logo />
          <p className="text-sm text-ink-muted">{t("made")}</p>
        </div>
        <div className="flex items-center gap-1">
          <ThemeSelect />
          <LanguageSelect />
        </div>
      </div>
    </footer>
  );
}
