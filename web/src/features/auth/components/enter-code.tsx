import type { ReactNode } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { codeOf } from "../credentials.ts";
import { pathOfPage } from "../return-address.ts";
import { AuthHeading } from "./auth-heading.tsx";
import { CodeForm } from "./code-form.tsx";

/**
 * Where the links of e-mails lead: `?type=…&email=…&next=…#code`. The code is filled in, and only the
 * person's press on the button uses it.
 */
export function EnterCode(): ReactNode {
  const t = useTranslations("auth.code");
  const [search] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const purpose = search.get("type");
  const email = search.get("email");
  if (!email || (purpose !== "signup" && purpose !== "recovery")) throw new AppError("not_found");
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
        onSignedIn={() => navigate(next, { replace: true })}
      />
      <p className="text-ink-muted">
        {t.rich("again", {
          link: (text) => (
            <TextLink
              to={purpose === "recovery"
                ? paths.auth.forgotPassword.getHref()
                : paths.auth.signIn.getHref()}
            >
              {text}
            </TextLink>
          ),
        })}
      </p>
    </>
  );
}
