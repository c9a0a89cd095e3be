import ArrowRight from "icon:arrow-right";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { paths } from "@/config/paths.ts";
import { hasSessionHint } from "@/lib/session-hint.ts";

/** The way in: to the dashboard for whoever is signed in, else to a new account. */
export function StartButton(): ReactNode {
  const t = useTranslations();
  const isSignedIn = hasSessionHint();
  const target = isSignedIn ? paths.dashboard : paths.auth.signUp;
  return (
    <Link to={target.getHref()} className={buttonClasses({ size: "lg" })}>
      {t(isSignedIn ? "common.open" : "landing.hero.action")}
      <ArrowRight aria-hidden />
    </Link>
  );
}
