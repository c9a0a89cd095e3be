import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paths } from "@/config/paths.ts";
import { LegalPage } from "./legal-page.tsx";

const sections = [
  "what",
  "photos",
  "rules",
  "credits",
  "buying",
  "portraits",
  "availability",
  "end",
  "changes",
] as const;

/** The rules between people and the operator. */
export function Terms(): ReactNode {
  const t = useTranslations("legal.terms");
  return (
    <LegalPage
      path={paths.terms.getHref()}
      title={t("title")}
      lead={(operator) => t("lead", { operator })}
      sections={sections.map((key) => ({ title: t(`${key}.title`), text: t(`${key}.text`) }))}
    />
  );
}
