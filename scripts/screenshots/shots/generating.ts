import type { Page } from "playwright-core";
import { type TestPhoto, testPhoto } from "../../../local/testing/test-photos.ts";
import type { Ids } from "../people/people.ts";
import {
  answerClosed,
  answerInWork,
  answerSuspended,
  answerUnavailable,
  neverAnswer,
  refuseTrainingPhoto,
} from "./faults.ts";
import type { Shot } from "./shot.ts";

const generate = "/dashboard/generate";
const batch = (name: keyof Ids["batches"]) => (ids: Ids) =>
  `/dashboard/batches/${ids.batches[name]}`;

/** Three styles, two backgrounds, four pictures a style. */
async function fillIn(page: Page): Promise<void> {
  for (const n of [0, 2, 5]) await page.locator("main label:has(img)").nth(n).click();
  await page.getByRole("button", { name: "Background and look" }).click();
  for (const name of ["Library", "Garden"]) {
    await page.getByText(name, { exact: true }).last().click();
  }
}

const openOwnStyles = (page: Page) => page.getByRole("tab", { name: "Mine" }).click();

/** Chooses a picture for a style of one's own, and names it. */
async function chooseStylePicture(page: Page, photo: TestPhoto, name: string): Promise<void> {
  await page.getByRole("button", { name: "Add your own style" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator('input[type="file"]').setInputFiles(testPhoto(photo));
  await dialog.getByRole("textbox").fill(name);
  await dialog.getByAltText("The picture you chose").waitFor();
}

/** One that is ready, whatever was there before. */
async function addOwnStyles(page: Page): Promise<void> {
  await openOwnStyles(page);
  const names = ["Coffee at noon", "Launch day"];
  for (const [index, photo] of (["no-person-coffee.jpg", "two-people.jpg"] as const).entries()) {
    const name = names[index] ?? "";
    if (await page.getByRole("checkbox", { name }).count() === 0) {
      await chooseStylePicture(page, photo, name);
      await page.getByRole("button", { name: "Add style" }).click();
      await page.getByRole("checkbox", { name }).waitFor();
    }
  }
  await page.getByRole("checkbox", { name: names[0] }).press("Space");
}

/** Asking for portraits and watching them arrive. */
export const generatingShots: readonly Shot[] = [
  { name: "generate", person: "regular", path: generate, inSpanish: true },
  {
    name: "generate-own-portraits",
    person: "regular",
    path: generate,
    prepare: async (page) => {
      await page.getByText("Me, this summer").click();
      await page.locator("main label img[src*=generated-photos]").first().waitFor();
    },
  },
  { name: "generate-filled-in", person: "regular", path: generate, prepare: fillIn },
  {
    name: "generate-filled-in-window",
    person: "regular",
    path: generate,
    prepare: fillIn,
    windowOnly: true,
  },
  {
    name: "generate-select",
    person: "regular",
    path: generate,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Glasses, hair and outfit" }).click();
      await page.getByRole("combobox").first().click();
    },
    windowOnly: true,
  },
  {
    name: "generate-own-none",
    person: "broke",
    path: generate,
    prepare: openOwnStyles,
    windowOnly: true,
  },
  {
    name: "generate-own-adding",
    person: "broke",
    path: generate,
    prepare: async (page) => {
      await openOwnStyles(page);
      await chooseStylePicture(page, "no-person-coffee.jpg", "Coffee at noon");
    },
    windowOnly: true,
  },
  {
    name: "generate-own",
    person: "regular",
    path: generate,
    prepare: addOwnStyles,
    windowOnly: true,
  },
  {
    name: "generate-no-match",
    person: "regular",
    path: generate,
    prepare: (page) => page.getByPlaceholder("Search styles").fill("underwater"),
  },
  { name: "generate-no-credits", person: "broke", path: generate, prepare: fillIn },
  {
    name: "generate-like",
    person: "regular",
    path: (ids) => `${generate}?like=${ids.photo}`,
    windowOnly: true,
  },
  {
    name: "generate-closed",
    person: "regular",
    path: generate,
    before: answerClosed,
    prepare: fillIn,
    windowOnly: true,
  },
  {
    name: "generate-closed-question",
    person: "regular",
    path: generate,
    before: answerClosed,
    prepare: async (page) => {
      await fillIn(page);
      await page.getByRole("button", { name: /^Create/ }).last().click();
    },
    windowOnly: true,
  },
  { name: "generate-no-model", person: "newcomer", path: generate },
  { name: "generate-training", person: "training", path: generate },
  { name: "generate-loading", person: "regular", path: generate, before: neverAnswer },
  { name: "batch-queued", person: "queued", path: batch("queued"), windowOnly: true },
  {
    name: "batch-running",
    person: "busy",
    path: batch("running"),
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "batch-waiting",
    person: "waiting",
    path: batch("waiting"),
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "batch-suspended",
    person: "waiting",
    path: batch("waiting"),
    before: answerSuspended,
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "batch-closed",
    person: "queued",
    path: batch("queued"),
    before: answerClosed,
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "batch-in-work",
    person: "queued",
    path: batch("queued"),
    before: answerInWork,
    windowOnly: true,
  },
  {
    name: "batch-in-work-cancel",
    person: "queued",
    path: batch("queued"),
    before: answerInWork,
    prepare: (page) => page.getByRole("button", { name: "Cancel the rest" }).click(),
    windowOnly: true,
  },
  {
    name: "batch-refused-photo",
    person: "waiting",
    path: batch("waiting"),
    before: refuseTrainingPhoto,
    prepare: (page) => page.getByText("at-the-beach.jpg").scrollIntoViewIfNeeded(),
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "batch-cancel",
    person: "waiting",
    path: batch("waiting"),
    prepare: (page) => page.getByRole("button", { name: "Cancel the rest" }).click(),
    windowOnly: true,
  },
  {
    name: "batch-partial",
    person: "regular",
    path: batch("partial"),
    windowOnly: true,
    inSpanish: true,
  },
  {
    name: "batch-partial-end",
    person: "regular",
    path: batch("partial"),
    prepare: (page) =>
      page.getByRole("link", { name: "Open the gallery" }).scrollIntoViewIfNeeded(),
    windowOnly: true,
  },
  { name: "batch-completed", person: "regular", path: batch("completed"), windowOnly: true },
  { name: "batch-failed", person: "regular", path: batch("failed"), windowOnly: true },
  {
    name: "batch-loading",
    person: "regular",
    path: batch("completed"),
    before: neverAnswer,
    windowOnly: true,
  },
  {
    name: "batch-unavailable",
    person: "regular",
    path: batch("completed"),
    before: answerUnavailable,
    prepare: (page) => page.getByRole("alert").first().waitFor(),
    windowOnly: true,
  },
];
