import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { CanonicalLink, SiteFooter, SiteHeader } from "@/components/layouts/site-frame.tsx";
import { usePublicSettings } from "@/config/use-public-settings.ts";

/** When the words of these pages last changed; it changes with them. */
const UPDATED = new Date("2026-11-29T12:00:00Z");

interface LegalPageProps {
  path: string;
  title: string;
  lead: (operator: string) => string;
  sections: readonly { title: string; text: string }[];
}

/** A page of rules in short sections, and at its end who is behind all this. */
export function LegalPage({ path, title, lead, sections }: LegalPageProps): ReactNode {
  const t = useTranslations();
  const format = useFormatter();
  const settings = usePublicSettings();
  return (
    <>
      <title>{t("common.pageTitle", { page: title })}</title>
      <CanonicalLink path={path} />
      <SiteHeader />
      <MainLandmark className="page-width outline-none">
        <article className="mx-auto grid max-w-2xl gap-9 pt-8 pb-20 md:pt-14">
          <header className="grid gap-4">
            <h1 className="display-lg">{title}</h1>
            <p className="text-lg text-ink-muted">
              {lead(settings?.operator_name || t("legal.operator"))}
            </p>
            <p className="text-sm text-ink-muted">
              {t("legal.updated", { date: format.dateTime(UPDATED, "dayWithYear") })}
            </p>
          </header>
          {sections.map((section) => (
            <section key={section.title} className="grid gap-2">
              <h2 className="text-xl font-semibold tracking-tight">{section.title}</h2>
              <p className="leading-relaxed text-ink-muted">{section.text}</p>
            </section>
          ))}
          <section className="grid gap-2 rounded-card bg-sunken p-6">
            <h2 className="text-xl font-semibold tracking-tight">{t("legal.contact.title")}</h2>
            <p className="min-h-[1lh]">
              {settings && (
                <Contact name={settings.operator_name} address={settings.operator_contact} />
              )}
            </p>
          </section>
        </article>
      </MainLandmark>
      <SiteFooter />
    </>
  );
}

/** What of the operator's name and address is known, in a sentence. */
function Contact({ name, address }: { name: string; address: string }): ReactNode {
  const t = useTranslations("legal.contact");
  const known = {
    operator: name,
    contact: address,
    b: (text: ReactNode) => <strong className="font-semibold">{text}</strong>,
    link: (text: ReactNode) => (
      <a
        href={address.startsWith("https://") ? address : `mailto:${address}`}
        className="rounded-sm font-medium underline decoration-accent decoration-2 underline-offset-4"
      >
        {text}
      </a>
    ),
  };
  if (!address) return name ? t.rich("noAddress", known) : t("unknown");
  return name ? t.rich("known", known) : t.rich("noName", known);
}
