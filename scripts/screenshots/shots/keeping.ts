import type { Page } from "playwright-core";
import type { Shot } from "./shot.ts";
import { neverAnswer } from "./faults.ts";

const gallery = "/dashboard/gallery";
const settings = "/dashboard/settings";

const leaves = (page: Page) => page.getByText(/as you have set|como has elegido/).first().waitFor();

/** Asks for a shorter time, as the card in the settings says. */
async function shorten(page: Page, label: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: "7 days" }).click();
  await page.getByRole("alertdialog").waitFor();
}

/** How long things are kept, what is said before they leave, and what a receipt says afterwards. */
export const keepingShots: readonly Shot[] = [
  { name: "keeping-dashboard", person: "leaving", path: "/dashboard", prepare: leaves },
  {
    name: "keeping-gallery",
    person: "leaving",
    path: gallery,
    prepare: leaves,
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "keeping-gallery-leaving",
    person: "leaving",
    path: `${gallery}?show=leaving`,
    windowOnly: true,
  },
  {
    name: "keeping-viewer",
    person: "leaving",
    path: (ids) => `${gallery}/${ids.leavingPhoto}`,
    prepare: (page) => page.getByText(/^Leaves on/).scrollIntoViewIfNeeded(),
    windowOnly: true,
  },
  {
    name: "keeping-people",
    person: "leaving",
    path: "/dashboard/models/view",
    prepare: leaves,
  },
  {
    name: "keeping-shorter",
    person: "regular",
    path: settings,
    prepare: (page) => shorten(page, "Portraits"),
    windowOnly: true,
  },
  {
    name: "keeping-shorter-photos",
    person: "regular",
    path: settings,
    prepare: (page) => shorten(page, "Photos you added"),
    windowOnly: true,
  },
  { name: "keeping-settings", person: "leaving", path: settings },
  { name: "receipt", path: (ids) => `/receipt/${ids.receipts.account}`, inSpanish: true },
  { name: "receipt-going", path: (ids) => `/receipt/${ids.receipts.model}` },
  { name: "receipt-gone", path: `/receipt/${"A".repeat(32)}` },
  { name: "receipt-loading", path: `/receipt/${"A".repeat(32)}`, before: neverAnswer },
  {
    name: "receipt-unreachable",
    path: `/receipt/${"A".repeat(32)}`,
    before: (page) => page.route(/\/rest\/v1\//, (route) => route.abort()),
  },
];
