import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { MainLandmark } from "./main-landmark.tsx";
import { NavBar } from "./nav-bar.tsx";
import type { NavItem } from "./nav-item.ts";
import { TopBar } from "./top-bar.tsx";

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
