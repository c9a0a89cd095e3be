import { createContext, type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";
import { useTranslations } from "use-intl";

/** Where the frame around the page has its place for the headline; null while there is no frame. */
export const PageHeaderPlace = createContext<HTMLElement | null>(null);

interface PageHeaderProps {
  title: string;
  /** Title of the window where it differs. */
  windowTitle?: string;
  /** At the right: what this page is for. */
  action?: ReactNode;
  /** Below: what changes what the page shows, for instance filters. */
  children?: ReactNode;
}

/** The headline of a page, also the title of the window. It stands in the header of the frame. */
export function PageHeader({ title, windowTitle, action, children }: PageHeaderProps): ReactNode {
  const t = useTranslations("common");
  const place = useContext(PageHeaderPlace);
  const header = (
    <>
      <title>{t("pageTitle", { page: windowTitle ?? title })}</title>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-3 md:h-16 md:flex-nowrap">
        <h1 className="display-md md:truncate md:text-[1.625rem] md:leading-normal">{title}</h1>
        {action}
      </div>
      {children}
    </>
  );
  return place ? createPortal(header, place) : header;
}
