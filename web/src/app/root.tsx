import type { ReactNode } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import { RouteAnnouncer } from "./route-announcer.tsx";

/** Around every page. */
export function Root(): ReactNode {
  return (
    <>
      <Outlet />
      <RouteAnnouncer />
      <ScrollRestoration />
    </>
  );
}
