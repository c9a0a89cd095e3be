import type { ReactNode } from "react";
import { Link, NavLink } from "react-router";
import { useTranslations } from "use-intl";
import type { IconType } from "@/components/ui/icon.tsx";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import { MainLandmark } from "./main-landmark.tsx";

interface AppShellProps {
  nav: readonly NavItem[];
  /** At the right of the top bar: running work, credits, the account. */
  actions: ReactNode;
  /** Between the top bar and the page: what is wrong with the connection. */
  banner: ReactNode;
  children: ReactNode;
}

/** The frame of every page behind sign-in: a bar at the top, on phones another at the bottom. */
export function AppShell({ nav, actions, banner, children }: AppShellProps): ReactNode {
  const t = useTranslations("common");
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-full bg-ink px-5 py-2.5 font-semibold text-canvas focus:translate-y-0"
      >
        {t("skipToContent")}
      </a>
      <TopBar nav={nav} actions={actions} />
      {banner}
      <MainLandmark className="page-width flex-1 pt-6 pb-28 outline-none md:pt-10 md:pb-20">
        {children}
      </MainLandmark>
      <NavBar nav={nav} />
    </div>
  );
}

interface TopBarProps {
  nav: readonly NavItem[];
  actions: ReactNode;
}

/** Stays at the top; holds the navigation where there is room for it. */
function TopBar({ nav, actions }: TopBarProps): ReactNode {
  const t = useTranslations();
  return (
    <header className="sticky top-0 z-30 border-b border-line/70 bg-canvas/85 backdrop-blur-xl low:static">
      <div className="page-width flex h-16 items-center gap-6">
        <Link
          to={paths.dashboard.getHref()}
          aria-label={t("common.appName")}
          className="rounded-lg max-sm:[&_span>span]:hidden"
        >
          <Logo />
        </Link>
        <nav aria-label={t("shell.nav.label")} className="hidden md:block">
          <ul className="flex gap-1">
            {nav.map((item) => (
              <li key={item.href}>
                <NavLink
                  to={item.href}
                  end={item.exact}
                  className="inline-flex h-10 items-center rounded-full px-4 text-[0.9375rem] font-medium text-ink-muted transition-colors hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
                >
                  {item.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-2">{actions}</div>
      </div>
    </header>
  );
}

/** The navigation of phones, under the thumb. */
function NavBar({ nav }: { nav: readonly NavItem[] }): ReactNode {
  const t = useTranslations("shell.nav");
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line/70 bg-canvas/90 pb-[env(safe-area-inset-bottom)] backdrop-blur-xl md:hidden"
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

/** A place in the navigation. */
export interface NavItem {
  href: string;
  label: string;
  icon: IconType;
  /** Whether only this very address counts as being there, not those below it. */
  exact: boolean;
}
