import { type ReactNode, useState } from "react";
import { Link, NavLink } from "react-router";
import { useTranslations } from "use-intl";
import { Logo } from "@/components/ui/logo.tsx";
import { PageHeaderPlace } from "@/components/ui/page-header.tsx";
import { paths } from "@/config/paths.ts";
import { useMediaQuery } from "@/lib/use-media-query.ts";
import { MainLandmark } from "./main-landmark.tsx";
import type { NavItem } from "./nav-item.ts";
import { Sidebar } from "./sidebar.tsx";

interface AppShellProps {
  nav: readonly NavItem[];
  /** In the bar at the top of phones: running work, credits, the account. */
  bar: ReactNode;
  /** The same in the sidebar. */
  sidebar: { work: ReactNode; foot: ReactNode };
  /** Above the page: what is wrong with the connection. */
  banner: ReactNode;
  children: ReactNode;
}

/** As in styles/frame.css. */
const WIDE = "(min-width: 48rem)";

/**
 * The frame of every page behind sign-in. On wide screens a sidebar, and a header with the headline of
 * the page, which stays; on phones a bar at the top and one at the bottom, which stay instead.
 */
export function AppShell({ nav, bar, sidebar, banner, children }: AppShellProps): ReactNode {
  const t = useTranslations("common");
  const isWide = useMediaQuery(WIDE);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <div className="md:grid md:grid-cols-[var(--sidebar)_minmax(0,1fr)]">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-full bg-ink px-5 py-2.5 font-semibold text-canvas focus:translate-y-0"
      >
        {t("skipToContent")}
      </a>
      {isWide && <Sidebar nav={nav} {...sidebar} />}
      <div className="flex min-h-dvh min-w-0 flex-col">
        <header className="z-20 border-line/70 bg-canvas/85 max-md:contents md:sticky md:top-0 md:backdrop-blur-xl md:not-has-[>:empty]:border-b low:static">
          {!isWide && <TopBar actions={bar} />}
          <div ref={setPlace} className="app-width empty:hidden max-md:pt-6" />
        </header>
        {banner}
        <MainLandmark className="app-width flex-1 pt-6 pb-28 outline-none md:pb-16">
          <PageHeaderPlace value={place}>{children}</PageHeaderPlace>
        </MainLandmark>
      </div>
      {!isWide && <NavBar nav={nav} />}
    </div>
  );
}

/** Stays at the top of phones. */
function TopBar({ actions }: { actions: ReactNode }): ReactNode {
  const t = useTranslations("common");
  return (
    <div className="sticky top-0 z-30 border-b border-line/70 bg-canvas/85 backdrop-blur-xl low:static">
      <div className="app-width flex h-16 items-center justify-between gap-6">
        <Link
          to={paths.dashboard.getHref()}
          aria-label={t("appName")}
          className="rounded-lg max-sm:[&_span>span]:hidden"
        >
          <Logo />
        </Link>
        <div className="flex items-center gap-2">{actions}</div>
      </div>
    </div>
  );
}
/** The navigation of phones, under the thumb. */
function NavBar({ nav }: { nav: readonly NavItem[] }): ReactNode {
  const t = useTranslations("shell.nav");
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line/70 bg-canvas/90 pb-[env(safe-area-inset-bottom)] backdrop-blur-xl"
    >
      <ul className="mx-auto flex h-16 max-w-md low:h-11">
        {nav.map(({ href, label, icon: Icon, exact }) => (
          <li key={href} className="flex-1">
            <NavLink
              to={href}
              end={exact}
              className="group flex h-full flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-semibold text-ink-muted -outline-offset-4 aria-[current=page]:text-ink low:flex-row"
            >
              <span className="grid h-7 w-14 place-items-center rounded-full low:w-9 transition-colors group-aria-[current=page]:bg-accent group-aria-[current=page]:text-accent-ink">
                <Icon aria-hidden className="size-5" />
              </span>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
