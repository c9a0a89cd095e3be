import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { CanonicalLink, SiteFooter, SiteHeader } from "@/components/layouts/site-frame.tsx";
import { paths } from "@/config/paths.ts";
import { hasArrived, receiptOf } from "@/lib/navigation-state.ts";
import { useBelowTheFold } from "../use-below-the-fold.ts";
import { Hero } from "./hero.tsx";

/** The page for whoever does not know Retrato yet. Loads neither Supabase nor the query cache. */
export function Landing(): ReactNode {
  const t = useTranslations();
  const { state } = useLocation();
  const BelowTheFold = useBelowTheFold();
  return (
    <>
      <title>{`${t("common.appName")} · ${t("landing.title")}`}</title>
      <CanonicalLink path={paths.landing.getHref()} />
      <SiteHeader />
      <MainLandmark className="overflow-x-clip outline-none">
        {hasArrived(state, "accountDeleted") && <Farewell receipt={receiptOf(state)} />}
        <Hero />
        {BelowTheFold && <BelowTheFold />}
      </MainLandmark>
      {BelowTheFold && <SiteFooter />}
    </>
  );
}

function Farewell({ receipt }: { receipt: string | undefined }): ReactNode {
  const t = useTranslations("landing.farewell");
  return (
    <div role="status" className="page-width mt-4">
      <p className="rounded-card bg-success-soft px-6 py-4">
        <strong className="font-semibold">{t("title")}</strong> {t("text")}{" "}
        {receipt && (
          <Link to={paths.receipt.getHref(receipt)} className="font-semibold underline">
            {t("receipt")}
          </Link>
        )}
      </p>
    </div>
  );
}
