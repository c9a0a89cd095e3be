import type { Page } from "playwright-core";
import { neverAnswer } from "./faults.ts";
import type { Shot } from "./shot.ts";

const gallery = "/dashboard/gallery";
const links = "/dashboard/shared";

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Select|Seleccionar)$/ }).click();
  for (const n of [0, 2, 3, 4, 5, 6]) await page.locator("[data-tile]").nth(n).click();
  await page.getByRole("toolbar").getByRole("button", {
    name: /^(Share a link|Compartir un enlace)$/,
  })
    .click();
  await page.getByRole("dialog").waitFor();
}

const pictures = (page: Page) => page.getByRole("main").getByRole("img").first().waitFor();

/** Links to portraits: how they are made, what their visitors see, and what comes of them. */
export const sharingShots: readonly Shot[] = [
  {
    name: "sharing-dialog",
    person: "regular",
    path: gallery,
    prepare: openDialog,
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "sharing-dialog-ready",
    person: "broke",
    path: gallery,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Select", exact: true }).click();
      await page.locator("[data-tile]").first().click();
      await page.getByRole("toolbar").getByRole("button", { name: "Share a link" }).click();
      await page.getByRole("button", { name: "Make the link" }).click();
      await page.getByText("Your link is ready").waitFor();
    },
    windowOnly: true,
  },
  { name: "sharing-links", person: "regular", path: links, inSpanish: true },
  { name: "sharing-links-empty", person: "ready", path: links },
  { name: "sharing-links-loading", person: "regular", path: links, before: neverAnswer },
  {
    name: "sharing-links-revoke",
    person: "regular",
    path: links,
    prepare: (page) => page.getByRole("button", { name: "Take back" }).first().click(),
    windowOnly: true,
  },
  {
    name: "sharing-visit",
    path: (ids) => `/s/${ids.shareTokens.several}`,
    prepare: async (page) => {
      await pictures(page);
      await page.getByRole("button", { name: / 2 (of|de) 5$/ }).click();
    },
    inSpanish: true,
  },
  { name: "sharing-visit-one", path: (ids) => `/s/${ids.shareTokens.one}`, prepare: pictures },
  { name: "sharing-visit-gone", path: `/s/${"A".repeat(32)}` },
  {
    name: "sharing-visit-loading",
    path: (ids) => `/s/${ids.shareTokens.one}`,
    before: (page) => page.route(/\/functions\/v1\//, () => {}),
  },
  {
    name: "sharing-visit-unreachable",
    path: (ids) => `/s/${ids.shareTokens.one}`,
    before: (page) => page.route(/\/functions\/v1\//, (route) => route.abort()),
  },
];
