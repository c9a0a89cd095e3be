import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { useTranslations } from "use-intl";
import type { NavItem } from "./nav-item.ts";

/** The navigation of phones, under the thumb. */
export function NavBar({ nav }: { nav: readonly NavItem[] }): ReactNode {
  const t = useTranslations("shell.nav");
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line/70 bg-canvas/90 pb-[env(safe-area-inset-bottom)] backdrop-blur-xl md:hidden"
    >
      <ul className="mx-auto flex h-16 max-w-md">
        {nav.map(({ href, label, icon: Icon, exact }) => (
          <li key={href} className="flex-1">
            <NavLink
              to={href}
              end={exact}
              className="group flex h-full flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-semibold text-ink-muted -outline-offset-4 aria-[current=page]:text-ink"
            >
              <span className="grid h-7 w-14 place-items-center rounded-full transition-colors group-aria-[current=page]:bg-accent group-aria-[current=page]:text-accent-ink">
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
