import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** The title of an auth page, also of the window. */
export function AuthHeading({ title, text }: { title: string; text?: ReactNode }): ReactNode {
  const t = useTranslations("common");
  return (
    <div className="mb-7 grid gap-2">
      <title>{t("pageTitle", { page: title })}</title>
      <h1 className="display-md">{title}</h1>
      {text && <div className="text-ink-muted">{text}</div>}
    </div>
  );
}
