import type { Page } from "playwright-core";
import { delayShareSheet, goOffline, neverAnswer } from "./faults.ts";
import type { Shot } from "./shot.ts";

const path = "/dashboard/gallery";

async function change(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Change|Cambiar)$/ }).click();
  await page.getByRole("dialog", { name: /^(Change this|Cambiar este)/ }).waitFor();
}

/** The gallery and its viewer. */
export const galleryShots: readonly Shot[] = [
  { name: "gallery", person: "regular", path, windowOnly: true, inSpanish: true },
  {
    name: "gallery-favorites",
    person: "regular",
    path,
    prepare: (page) => page.getByText("Favourites", { exact: true }).click(),
    windowOnly: true,
  },
  {
    name: "gallery-selecting",
    person: "regular",
    path,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Select", exact: true }).click();
      for (const n of [0, 2, 3]) await page.locator("[data-tile]").nth(n).click();
    },
    windowOnly: true,
  },
  {
    name: "gallery-deleted",
    person: "regular",
    path,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Select", exact: true }).click();
      await page.locator("[data-tile]").nth(1).click();
      await page.getByRole("toolbar").getByRole("button", { name: "Delete" }).click();
      await page.getByText("Portrait deleted").waitFor();
    },
    windowOnly: true,
  },
  { name: "gallery-empty", person: "ready", path },
  {
    name: "gallery-no-favorites",
    person: "busy",
    path: `${path}?show=favorites`,
    prepare: (page) => page.getByText("Favourites", { exact: true }).click(),
  },
  { name: "gallery-loading", person: "regular", path, before: neverAnswer, windowOnly: true },
  {
    name: "gallery-viewer-saving",
    person: "regular",
    path: (ids) => `${path}/${ids.photo}`,
    before: delayShareSheet,
    prepare: async (page) => {
      await page.getByRole("dialog").getByRole("img").first().waitFor();
      await page.getByRole("button", { name: "Download" }).click();
      await page.getByText("Your file is ready").waitFor();
    },
    windowOnly: true,
  },
  ...["LinkedIn", "Passport", "Banner"].map((shape): Shot => ({
    name: `gallery-save-as-${shape.toLowerCase()}`,
    person: "regular",
    path,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Select", exact: true }).click();
      await page.locator("[data-tile]").nth(0).click();
      await page.getByRole("button", { name: "Save as …" }).click();
      await page.getByRole("radio", { name: shape }).click();
      await page.getByRole("img", { name: "How it will look" }).waitFor();
    },
    windowOnly: true,
  })),
  {
    name: "gallery-viewer-missing",
    person: "regular",
    path,
    prepare: async (page) => {
      const tile = page.locator("[data-tile]").first();
      await tile.waitFor();
      await goOffline(page);
      await tile.click();
      await page.getByRole("heading", { name: /^You are offline|^No tienes/ }).waitFor();
    },
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "viewer",
    person: "regular",
    path: (ids) => `${path}/${ids.photo}`,
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "viewer-zoomed",
    person: "regular",
    path: (ids) => `${path}/${ids.photo}`,
    prepare: async (page) => {
      for (let n = 0; n < 3; n++) await page.keyboard.press("+");
    },
    windowOnly: true,
  },
  {
    name: "editing",
    person: "regular",
    path: (ids) => `${path}/${ids.photo}`,
    prepare: change,
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "editing-words",
    person: "regular",
    path: (ids) => `${path}/${ids.photo}`,
    prepare: async (page) => {
      await change(page);
      await page.getByRole("radio", { name: "In your own words" }).click();
      await page.getByRole("textbox").fill("A red scarf, and a ".repeat(12));
    },
    windowOnly: true,
  },
  {
    name: "editing-versions",
    person: "regular",
    path: (ids) => `${path}/${ids.version}`,
    prepare: (page) => page.getByRole("button", { name: "Compare with" }).scrollIntoViewIfNeeded(),
    windowOnly: true,
  },
  {
    name: "editing-comparison",
    person: "regular",
    path: (ids) => `${path}/${ids.version}`,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Compare with" }).click();
      await page.getByRole("slider").waitFor();
    },
    windowOnly: true,
  },
  {
    name: "editing-delete",
    person: "regular",
    path: (ids) => `${path}/${ids.version}`,
    prepare: async (page) => {
      await page.getByRole("toolbar", { name: "What to do with it" }).waitFor();
      await page.getByRole("dialog").press("Delete");
      await page.getByRole("dialog", { name: "Delete the other versions" }).waitFor();
    },
    windowOnly: true,
  },
  {
    name: "photo-not-found",
    person: "regular",
    path: `${path}/00000000-0000-4000-8000-000000000000`,
  },
];
