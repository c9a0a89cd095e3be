import type { Page } from "playwright-core";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { goOffline, neverAnswer } from "./faults.ts";
import type { Shot } from "./shot.ts";

const train = "/dashboard/models/train";
const models = "/dashboard/models/view";

async function addPhotos(page: Page): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles([
    testPhoto("portrait-1.jpg"),
    testPhoto("portrait-2.jpg"),
    testPhoto("portrait-5.webp"),
    testPhoto("too-small.png"),
    testPhoto("fake.png"),
  ]);
  await page.locator("main img").nth(2).waitFor();
}

const openMenu = (page: Page) => page.locator('main button[aria-haspopup="menu"]').last().click();

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await openMenu(page);
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  await page.locator('[role="dialog"], [role="alertdialog"]').waitFor();
}

/** Training models and looking after them. */
export const trainingShots: readonly Shot[] = [
  { name: "train", person: "newcomer", path: train, inSpanish: true },
  { name: "train-photos", person: "newcomer", path: train, prepare: addPhotos, inSpanish: true },
  {
    name: "train-problems",
    person: "newcomer",
    path: train,
    prepare: async (page) => {
      await addPhotos(page);
      await page.getByRole("button", { name: "Get to know this face" }).click();
    },
  },
  {
    name: "train-waiting",
    person: "newcomer",
    path: train,
    prepare: async (page) => {
      await page.locator('input[type="file"]').first().setInputFiles([
        testPhoto("portrait-1.jpg"),
        testPhoto("portrait-2.jpg"),
      ]);
      await page.locator("main img").nth(1).waitFor();
      await page.getByLabel("Name").fill("Ada");
      await page.getByRole("radio", { name: "A woman" }).click();
      await page.getByLabel(/^These photos show me/).click();
      await goOffline(page);
      await page.getByRole("button", { name: "Get to know this face" }).click();
      await page.getByText("Waiting for the connection").waitFor();
    },
  },
  { name: "train-no-credits", person: "broke", path: train, prepare: addPhotos },
  {
    name: "train-again",
    person: "failed",
    path: (ids) => `${train}?model=${ids.failedModel}`,
  },
  { name: "train-loading", person: "failed", path: train, before: neverAnswer },
  { name: "models", person: "regular", path: models, inSpanish: true },
  { name: "models-training", person: "training", path: models },
  { name: "models-empty", person: "newcomer", path: models },
  { name: "models-loading", person: "regular", path: models, before: neverAnswer },
  { name: "models-menu", person: "regular", path: models, prepare: openMenu, windowOnly: true },
  {
    name: "models-photos",
    person: "regular",
    path: models,
    prepare: async (page) => {
      await chooseInMenu(page, "Photos");
      await page.getByRole("dialog").locator("img").last().waitFor();
    },
    windowOnly: true,
  },
  {
    name: "models-rename",
    person: "regular",
    path: models,
    prepare: (page) => chooseInMenu(page, "Rename"),
    windowOnly: true,
  },
  {
    name: "models-delete",
    person: "regular",
    path: models,
    prepare: (page) => chooseInMenu(page, "Delete"),
    windowOnly: true,
  },
];
