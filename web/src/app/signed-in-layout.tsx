import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { Outlet, useLoaderData, useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { usePresence } from "@/app/live/use-presence.ts";
import { useUserEvents } from "@/app/live/use-user-events.ts";
import type { UserEvent } from "@/app/live/user-event.ts";
import { AppShell } from "@/components/layouts/app-shell.tsx";
import { ConnectionBanner } from "@/components/layouts/connection-banner.tsx";
import type { NavItem } from "@/components/layouts/nav-item.ts";
import { LazyToaster } from "@/components/ui/lazy-toaster.tsx";
import { paths } from "@/config/paths.ts";
import { AccountMenu } from "@/features/account/components/account-menu.tsx";
import { CreditsLink } from "@/features/account/components/credits-link.tsx";
import { CreditsPill } from "@/features/account/components/credits-pill.tsx";
import { requireSession } from "@/features/auth/loaders.ts";
import { RunningWork } from "@/features/batches/components/running-work.tsx";
import { WorkIndicator } from "@/features/batches/components/work-indicator.tsx";
import { arrivalState } from "@/lib/navigation-state.ts";
import { queryClient } from "@/lib/query-client.ts";
import { onSessionLost, SessionContext, type SessionUser } from "@/lib/session.ts";
import { followServiceWorker } from "./service-worker.ts";
import { signedInRoutes } from "./signed-in-routes.ts";
import { useToldLanguage } from "./use-told-language.ts";

export { requireSession as loader };

/** The session is watched while the layout is there; only entering it has to ask. */
export const shouldRevalidate = (): boolean => false;

/** Around every page behind sign-in. */
export function SignedInLayout(): ReactNode {
  const user = useLoaderData<typeof requireSession>();
  useLeaveWithSession();
  useKeptApp();
  return (
    <QueryClientProvider client={queryClient}>
      <SessionContext value={user}>
        <Frame user={user} />
        <LazyToaster />
      </SessionContext>
    </QueryClientProvider>
  );
}

function Frame({ user }: { user: SessionUser }): ReactNode {
  const t = useTranslations("shell.nav");
  const hear = useRef<(event: UserEvent) => void>(null);
  const live = useUserEvents(user.id, hear);
  const note = usePresence(live);
  useEffect(() => {
    hear.current = note;
  }, [note]);
  useToldLanguage(user.id);
  const nav = signedInRoutes.flatMap(({ path, nav }): NavItem[] =>
    nav ? [{ href: path, label: t(nav.label), icon: nav.icon, exact: path === home }] : []
  );
  return (
    <AppShell
      nav={nav}
      banner={<ConnectionBanner isLive={live === "live"} />}
      bar={
        <>
          <WorkIndicator />
          <CreditsPill />
          <AccountMenu />
        </>
      }
      sidebar={{
        work: <RunningWork />,
        foot: (
          <>
            <CreditsLink />
            <AccountMenu inSidebar />
          </>
        ),
      }}
    >
      <Outlet />
    </AppShell>
  );
}

const home = paths.dashboard.path;

/** Keeps the app for times without a network, once it has loaded everything it needs now. */
function useKeptApp(): void {
  useEffect(() => {
    const timer = setTimeout(() => void followServiceWorker(), KEEP_AFTER);
    return () => clearTimeout(timer);
  }, []);
}

/** Milliseconds in which the first page has the network for itself. */
const KEEP_AFTER = 3_000;

/** Goes to sign in, and back here afterwards, when the session ends by itself. */
function useLeaveWithSession(): void {
  const navigate = useNavigate();
  useEffect(() =>
    onSessionLost(() => {
      queryClient.clear();
      const { pathname, search } = globalThis.location;
      navigate(paths.auth.signIn.getHref(pathname + search), {
        state: arrivalState("sessionLost"),
      });
    }), [navigate]);
}
