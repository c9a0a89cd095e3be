import BellOff from "icon:bell-off";
import { type ReactNode, useState } from "react";
import { Link, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { SiteFooter, SiteHeader } from "@/components/layouts/site-frame.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { paths } from "@/config/paths.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { stopMail } from "../api/stop-mail.ts";

type State = "asking" | "stopping" | "stopped" | "unknown";

/**
 * Where the links of notices lead that turn them off: `#token`. What looks at links before the person
 * does changes nothing; only a press on the button does.
 */
export function StopPage(): ReactNode {
  const t = useTranslations("notices.stop");
  const tCommon = useTranslations("common");
  const errorText = useErrorText();
  const token = useLocation().hash.slice(1);
  const [state, setState] = useState<State>(token ? "asking" : "unknown");
  const [error, setError] = useState<unknown>();
  const is = state === "stopping" ? "asking" : state;

  async function stop(): Promise<void> {
    setState("stopping");
    setError(undefined);
    try {
      setState(await stopMail(token) ? "stopped" : "unknown");
    } catch (problem) {
      setError(problem);
      setState("asking");
    }
  }

  return (
    <>
      <title>{tCommon("pageTitle", { page: t("title") })}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <SiteHeader />
      <MainLandmark className="page-width grid min-h-[70dvh] content-center outline-none">
        <div className="mx-auto grid max-w-md justify-items-center gap-5 py-16 text-center">
          <BellOff aria-hidden className="size-10 text-accent-text" />
          <div role="status" className="grid gap-3">
            <h1 className="display-md text-balance">{t(`${is}.title`)}</h1>
            <p className="text-lg text-balance text-ink-muted">{t(`${is}.text`)}</p>
          </div>
          {error !== undefined && (
            <p role="alert" className="text-danger">
              {errorText(toAppError(error)).title}. {errorText(toAppError(error)).next}
            </p>
          )}
          {is === "asking"
            ? (
              <button
                type="button"
                className={buttonClasses({ size: "lg" })}
                disabled={state === "stopping"}
                aria-busy={state === "stopping" || undefined}
                onClick={() => void stop()}
              >
                {t("action")}
              </button>
            )
            : (
              <Link
                to={paths.settings.getHref()}
                className={buttonClasses({ variant: "secondary" })}
              >
                {t("settings")}
              </Link>
            )}
        </div>
      </MainLandmark>
      <SiteFooter />
    </>
  );
}
