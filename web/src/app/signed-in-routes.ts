import { House, type LucideIcon } from "lucide-react";
import type { RouteObject } from "react-router";
import { paths } from "@/config/paths.ts";
import type { Messages } from "@/messages/catalog.ts";
import { page } from "./page.ts";

/** A page behind sign-in; with `nav` it is also in the navigation, in the order of this list. */
export type SignedInRoute = RouteObject & {
  path: string;
  nav?: { label: Exclude<keyof Messages["shell"]["nav"], "label">; icon: LucideIcon };
};

/** Every page behind sign-in. A new page is one entry here. */
export const signedInRoutes: SignedInRoute[] = [
  {
    path: paths.dashboard.path,
    nav: { label: "dashboard", icon: House },
    ...page(() => import("./routes/dashboard.tsx"), ["dashboard", "failures"]),
  },
  {
    path: paths.credits.path,
    ...page(() => import("./routes/credits.tsx"), ["credits"]),
  },
  {
    path: paths.settings.path,
    ...page(() => import("./routes/settings.tsx"), ["settings"]),
  },
];
