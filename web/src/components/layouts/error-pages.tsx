import { type ReactNode, useEffect } from "react";
import { isRouteErrorResponse, Link, useRouteError } from "react-router";
import { useTranslations } from "use-intl";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";
import { MainLandmark } from "./main-landmark.tsx";
import { PageNotLoaded, useRecovery, WaitingPage } from "./page-not-loaded.tsx";

/** What a page shows instead of itself when it cannot be loaded or drawn. */
export function RouteError(): ReactNode {
  const t = useTranslations("common");
  const error = useRouteError();
  const isMissing = isNotFound(error);
  const recovery = useRecovery(error instanceof PageNotLoaded ? error : null);
  const isOurs = !isMissing && recovery === null;
  useEffect(() => {
    if (isOurs) reportError(error);
  }, [error, isOurs]);
  if (isMissing) return <NotFound />;
  if (recovery) return <WaitingPage {...recovery} />;
  return (
    <MainLandmark className="outline-none page-width grid min-h-[70dvh] place-items-center py-16">
      <title>{t("pageError.title")}</title>
      <div className="grid max-w-md justify-items-center gap-4 text-center">
        <h1 className="display-md">{t("pageError.title")}</h1>
        <p className="text-ink-muted">{t("pageError.text")}</p>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          <button type="button" className={buttonClasses()} onClick={() => location.reload()}>
            {t("reload")}
          </button>
          <Link
            to={paths.landing.getHref()}
            className={buttonClasses({ variant: "secondary" })}
          >
            {t("home")}
          </Link>
        </div>
      </div>
    </MainLandmark>
  );
}

function isNotFound(error: unknown): boolean {
  if (error instanceof AppError) return error.code.endsWith("not_found");
  return isRouteErrorResponse(error) && error.status === 404;
}

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
