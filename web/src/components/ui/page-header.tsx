import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

interface PageHeaderProps {
  title: string;
  /** Title of the window where it differs. */
  windowTitle?: string;
  /** At the right: what this page is for. */
  action?: ReactNode;
}

/** The headline of a page, also the title of the window. */
export function PageHeader({ title, windowTitle, action }: PageHeaderProps): ReactNode {
  const t = useTranslations("common");
  return (
    <header className="mb-6 flex min-h-11 flex-wrap items-center justify-between gap-4 md:mb-8">
      <title>{t("pageTitle", { page: windowTitle ?? title })}</title>
      <h1 className="display-md">{title}</h1>
      {action}
    </header>
  );
}
