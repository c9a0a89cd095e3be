import { type ReactNode, useEffect } from "react";
import { isRouteErrorResponse, Link, useRouteError } from "react-router";
import { useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { NotFound } from "./not-found.tsx";

/** What a page shows instead of itself when it cannot be loaded or drawn. */
export function RouteError(): ReactNode {
  const t = useTranslations("common");
  const error = useRouteError();
  const isMissing = isNotFound(error);
  useEffect(() => {
    if (!isMissing) reportError(error);
  }, [error, isMissing]);
  if (isMissing) return <NotFound />;
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
