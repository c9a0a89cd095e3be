import type { ReactNode } from "react";
import { Link, NavLink } from "react-router";
import { useTranslations } from "use-intl";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import type { NavItem } from "./nav-item.ts";

interface TopBarProps {
  nav: readonly NavItem[];
  actions: ReactNode;
}

/** Stays at the top; holds the navigation where there is room for it. */
export function TopBar({ nav, actions }: TopBarProps): ReactNode {
  const t = useTranslations();
  return (
    <header className="sticky top-0 z-30 border-b border-line/70 bg-canvas/85 backdrop-blur-xl">
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
