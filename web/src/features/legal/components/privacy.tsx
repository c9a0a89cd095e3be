import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paths } from "@/config/paths.ts";
import { LegalPage } from "./legal-page.tsx";

const sections = [
  "photos",
  "faces",
  "portraits",
  "shares",
  "data",
  "recipients",
  "device",
  "duration",
  "rights",
] as const;

/** What happens with photos and data. */
export function Privacy(): ReactNode {
  const t = useTranslations("legal.privacy");
  return (
    <LegalPage
      path={paths.privacy.getHref()}
      title={t("title")}
      lead={(operator) => t("lead", { operator })}
      sections={sections.map((key) => ({ title: t(`${key}.title`), text: t(`${key}.text`) }))}
    />
  );
}
