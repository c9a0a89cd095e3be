import PanelLeft from "icon:panel-left";
import { createContext, type ReactNode, useContext } from "react";
import { Link, NavLink } from "react-router";
import { useTranslations } from "use-intl";
import { LazyTooltip } from "@/components/ui/lazy-tooltip.tsx";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import { cn } from "@/lib/cn.ts";
import type { NavItem } from "./nav-item.ts";
import { useSidebar } from "./use-sidebar.ts";

const IsOpen = createContext(true);

/** Whether the sidebar that this stands in has room for words. */
export const useIsSidebarOpen = (): boolean => useContext(IsOpen);

interface SidebarProps {
  nav: readonly NavItem[];
  /** Below the pages: running work. */
  work: ReactNode;
  /** At its foot: credits and the account. */
  foot: ReactNode;
}

/** Beside every page on wide screens. Collapsed it has only icons, each named by a tooltip. */
export function Sidebar({ nav, work, foot }: SidebarProps): ReactNode {
  const t = useTranslations();
  const [isOpen, toggle] = useSidebar();
  return (
    <IsOpen value={isOpen}>
      <aside
        id={ID}
        aria-label={t("shell.sidebar.label")}
        className="sticky top-0 flex h-dvh w-(--sidebar) flex-col border-r border-line/70 low:overflow-y-auto"
      >
        <div
          className={cn(
            "flex h-16 shrink-0 items-center px-3",
            isOpen ? "justify-between pl-5" : "justify-center",
          )}
        >
          {isOpen && (
            <Link
              to={paths.dashboard.getHref()}
              aria-label={t("common.appName")}
              className="rounded-lg"
            >
              <Logo />
            </Link>
          )}
          <LazyTooltip text={t(isOpen ? "shell.sidebar.close" : "shell.sidebar.open")} side="right">
            <button
              type="button"
              aria-label={t("shell.sidebar.label")}
              aria-expanded={isOpen}
              aria-controls={ID}
              onClick={toggle}
              className="grid size-10 shrink-0 place-items-center rounded-full text-ink-muted transition-colors hover:bg-sunken hover:text-ink"
            >
              <PanelLeft aria-hidden className="size-5" />
            </button>
          </LazyTooltip>
        </div>
        <div className="min-h-0 flex-1 space-y-6 overflow-y-auto px-3 py-2 low:flex-none low:overflow-visible">
          <nav aria-label={t("shell.nav.label")}>
            <ul className="grid grid-cols-1 gap-1">
              {nav.map(({ href, label, icon: Icon, exact }) => (
                <li key={href}>
                  <SidebarLink to={href} end={exact} icon={<Icon aria-hidden />} label={label} />
                </li>
              ))}
            </ul>
          </nav>
          {work}
        </div>
        <div className="grid grid-cols-1 gap-1 p-3">{foot}</div>
      </aside>
    </IsOpen>
  );
}

const ID = "sidebar";

interface SidebarLinkProps {
  to: string;
  /** Whether only this very address counts as being there. */
  end?: boolean;
  icon: ReactNode;
  /** What it is called: read out, and in the tooltip. */
  label: string;
  /** What is seen of that, where it is not the label itself. */
  children?: ReactNode;
  /** Whether it leads to a page of which there is a link already: only that says where one is. */
  isSecond?: boolean;
  /** What is seen of it below the icon where there is no room for words. */
  short?: string;
}

/** A way from the sidebar: an icon, and words where there is room. */
export function SidebarLink(
  { to, end = true, icon, label, children, isSecond, short }: SidebarLinkProps,
): ReactNode {
  const isOpen = useIsSidebarOpen();
  const link = (
    <NavLink
      to={to}
      end={end}
      aria-current={isSecond ? "false" : "page"}
      className={cn(
        "flex h-11 items-center gap-3 rounded-control text-[0.9375rem] font-medium text-ink-muted",
        "-outline-offset-2 transition-colors hover:bg-sunken hover:text-ink [&_svg]:size-5",
        "[&_svg]:shrink-0 aria-[current=page]:bg-sunken aria-[current=page]:text-ink",
        isOpen ? "px-3.5" : "justify-center",
        !isOpen && short && "h-13 flex-col gap-0.5",
      )}
    >
      {icon}
      {isOpen && !children ? <span className="truncate">{label}</span> : (
        <>
          <span className="sr-only">{label}</span>
          {isOpen
            ? (
              <span aria-hidden className="flex min-w-0 flex-1 items-baseline gap-2">
                {children}
              </span>
            )
            : short && <span aria-hidden className="text-xs tabular-nums">{short}</span>}
        </>
      )}
    </NavLink>
  );
  return isOpen ? link : <LazyTooltip text={label} side="right">{link}</LazyTooltip>;
}
