import { type ReactNode, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import type { CodePurpose } from "../api/verify-code.ts";
import { CodeForm } from "../code-form.tsx";
import { codeOf } from "../credentials.ts";
import { pathOfPage } from "../return-address.ts";
import { AuthHeading } from "./auth-heading.tsx";
import { HalfConfirmed } from "./half-confirmed.tsx";

const purposes = ["signup", "recovery", "email_change"] as const satisfies CodePurpose[];

/** Where another code is asked for. */
const placeToAsk: Record<CodePurpose, string> = {
  signup: paths.auth.signIn.getHref(),
  recovery: paths.auth.forgotPassword.getHref(),
  email_change: paths.settings.getHref(),
};

/**
 * Where the links of e-mails lead: `?type=…&email=…&next=…#code`. The code is filled in, and only the
 * person's press on the button uses it.
 */
export function EnterCode(): ReactNode {
  const t = useTranslations("auth.code");
  const [search] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [isHalf, setIsHalf] = useState(false);
  const purpose = purposes.find((one) => one === search.get("type"));
  const email = search.get("email");
  if (!email || !purpose) throw new AppError("not_found");
  if (isHalf) return <HalfConfirmed />;
  const next = purpose === "recovery"
    ? paths.auth.newPassword.getHref()
    : pathOfPage(search.get("next"));
  return (
    <>
      <AuthHeading
        title={t(`${purpose}.title`)}
        text={t.rich("for", { email, b: (text) => <strong>{text}</strong> })}
      />
      <CodeForm
        email={email}
        purpose={purpose}
        given={codeOf(hash.slice(1))}
        onAccepted={(outcome) =>
          outcome === "half" ? setIsHalf(true) : navigate(next, { replace: true })}
      />
      <p className="mt-6 text-ink-muted">
        {t.rich("again", {
          link: (text) => <TextLink to={placeToAsk[purpose]}>{text}</TextLink>,
        })}
      </p>
    </>
  );
}
