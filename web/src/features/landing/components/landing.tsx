import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { hasArrived } from "@/lib/navigation-state.ts";
import { ClosingCall } from "./closing-call.tsx";
import { Hero } from "./hero.tsx";
import { LandingFooter } from "./landing-footer.tsx";
import { LandingHeader } from "./landing-header.tsx";
import { LocalNotice } from "./local-notice.tsx";
import { Price } from "./price.tsx";
import { Privacy } from "./privacy.tsx";
import { Steps } from "./steps.tsx";

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
