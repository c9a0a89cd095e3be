import { type ComponentType, type ReactNode, useEffect, useRef } from "react";
import { NavLink, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { getSessionUser } from "@/lib/session.ts";
import { useHealth } from "../api/get-health.ts";
import { AccountsPage } from "./accounts-page.tsx";
import { LogPage } from "./log-page.tsx";
import { OverviewPage } from "./overview-page.tsx";
import { PacksPage } from "./packs-page.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { StylesPage } from "./styles-page.tsx";
import { WorkPage } from "./work-page.tsx";

/** For everybody else there is nothing here. What is read and done, the database decides anew. */
export async function loader(): Promise<null> {
  if ((await getSessionUser())?.isOperator === false) throw new AppError("not_found");
  return null;
}

const sections = {
  overview: OverviewPage,
  work: WorkPage,
  accounts: AccountsPage,
  styles: StylesPage,
  packs: PacksPage,
  settings: SettingsPage,
  log: LogPage,
} satisfies Record<string, ComponentType>;
type Section = keyof typeof sections;
const names = Object.keys(sections) as Section[];

/** The desk, of which the address names a section. One file, which nobody else ever loads. */
export function Desk(): ReactNode {
  const t = useTranslations("operator");
  const { pathname } = useLocation();
  const { error } = useHealth();
  // An operator no more, since the page was opened.
  if (error && toAppError(error).code === "operators_only") throw new AppError("not_found");
  const section = names.find((name) => hrefOf(name) === pathname.replace(/\/$/, ""));
  if (!section) throw new AppError("not_found");
  const Page = sections[section];
  return (
    <>
      <PageHeader title={t("title")} windowTitle={`${t(`nav.${section}`)} · ${t("title")}`}>
        <Sections current={section} />
      </PageHeader>
      <Page />
    </>
  );
}

function hrefOf(section: Section): string {
  return paths.operator.getHref(section === "overview" ? "" : section);
}

/** On phones the row scrolls, to where one is. */
function Sections({ current }: { current: Section }): ReactNode {
  const t = useTranslations("operator.nav");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current=page]");
    const row = list.current?.parentElement;
    if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.clientWidth) / 2;
  }, [current]);
  return (
    <nav
      aria-label={t("label")}
      className="relative -mx-4 overflow-x-auto px-4 [scrollbar-width:none]"
    >
      <ul ref={list} className="flex gap-1.5 py-2">
        {names.map((name) => (
          <li key={name} className="shrink-0">
            <NavLink
              to={hrefOf(name)}
              end
              className="flex h-10 items-center rounded-full px-4 text-[0.9375rem] font-medium text-ink-muted transition-colors hover:bg-sunken hover:text-ink aria-[current=page]:bg-ink aria-[current=page]:text-canvas"
            >
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
