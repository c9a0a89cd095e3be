import { answerUnavailable, goOffline, neverAnswer } from "./faults.ts";
import type { Shot } from "./shot.ts";

const path = "/dashboard";

/** The start page as people meet it, and what the frame around every page can show. */
export const dashboardShots: readonly Shot[] = [
  { name: "dashboard-new", person: "newcomer", path, inSpanish: true },
  { name: "dashboard-training", person: "training", path },
  { name: "dashboard-failed", person: "failed", path },
  { name: "dashboard-ready", person: "ready", path },
  { name: "dashboard-busy", person: "busy", path, inSpanish: true },
  { name: "dashboard", person: "regular", path, inSpanish: true },
  { name: "dashboard-loading", person: "regular", path, before: neverAnswer },
  {
    name: "dashboard-unavailable",
    person: "regular",
    path,
    before: answerUnavailable,
    prepare: (page) => page.getByRole("alert").first().waitFor(),
  },
  {
    name: "dashboard-offline",
    person: "regular",
    path,
    prepare: goOffline,
    windowOnly: true,
  },
  {
    name: "account-menu",
    person: "regular",
    path,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Account" }).click();
      await page.getByRole("menu").waitFor();
    },
    windowOnly: true,
  },
  { name: "not-found-signed-in", person: "regular", path: "/dashboard/batches/nothing" },
  {
    name: "page-broken",
    person: "regular",
    path: "/dashboard",
    prepare: async (page) => {
      await page.route("**/assets/credits-*.js", (route) => route.abort());
      await page.goto("/dashboard/credits");
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
];
