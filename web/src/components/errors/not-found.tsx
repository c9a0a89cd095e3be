import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { paths } from "@/config/paths.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";

/** An address that leads nowhere, or to something that is not the user's. */
export function NotFound(): ReactNode {
  const t = useTranslations("common");
  const home = hasSessionHint() ? paths.dashboard : paths.landing;
  return (
    <MainLandmark className="outline-none page-width grid min-h-[70dvh] place-items-center py-16">
      <title>{t("pageTitle", { page: t("notFound.title") })}</title>
      <div className="grid max-w-md justify-items-center gap-4 text-center">
        <svg viewBox="0 0 120 150" aria-hidden className="h-36 text-line-strong">
          <rect
            x="2"
            y="2"
            width="116"
            height="146"
            rx="20"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeDasharray="7 9"
            strokeLinecap="round"
          />
        </svg>
        <h1 className="display-md">{t("notFound.title")}</h1>
        <p className="text-ink-muted">{t("notFound.text")}</p>
        <Link to={home.getHref()} className={buttonClasses()}>{t("home")}</Link>
      </div>
    </MainLandmark>
  );
}
